// Generated from api/partner_transactions.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.partnertransactions

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
 * `Amount`.
 */
public class Amount(json: JsonObject) : Model(json) {
    public constructor(total: Long, currency: String? = null) : this(
        Fields().put("total", total).put("currency", currency).json,
    )

    public constructor(total: Long) : this(
        Fields().put("total", total).json,
    )

    /** 总金额. In fen. */
    public val total: Long get() = json["total"].long()

    /** 货币类型. ISO 4217, `CNY` for yuan. See [Currency]. At most 16 characters. */
    public val currency: String? get() = json["currency"].textOrNull()

    /** A copy with another [total]. */
    public fun withTotal(total: Long): Amount = Amount(json.with("total", total))

    /** A copy with another [currency]. */
    public fun withCurrency(currency: String?): Amount = Amount(json.with("currency", currency))
}

/**
 * `CloseOrderRequest`.
 */
public class CloseOrderRequest(json: JsonObject) : Model(json) {
    public constructor(subMchid: String, spMchid: String? = null) : this(
        Fields().put("sp_mchid", spMchid).put("sub_mchid", subMchid).json,
    )

    public constructor(subMchid: String) : this(
        Fields().put("sub_mchid", subMchid).json,
    )

    /** 服务商商户号. The partner's own merchant number. At most 32 characters. The client's `mchid` where left out. */
    public val spMchid: String? get() = json["sp_mchid"].textOrNull()

    /** 子商户号. The sub-merchant that the partner acts for. At most 32 characters. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** A copy with another [spMchid]. */
    public fun withSpMchid(spMchid: String?): CloseOrderRequest = CloseOrderRequest(json.with("sp_mchid", spMchid))

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String): CloseOrderRequest = CloseOrderRequest(json.with("sub_mchid", subMchid))
}

/**
 * `CodepayAmount`.
 */
public class CodepayAmount(json: JsonObject) : Model(json) {

    /** 订单金额. In fen. */
    public val total: Long? get() = json["total"].longOrNull()

    /** 订单金额货币类型. ISO 4217, `CNY` for yuan. */
    public val currency: String? get() = json["currency"].textOrNull()

    /** 用户支付货币类型. ISO 4217, `CNY` for yuan. */
    public val payerCurrency: String? get() = json["payer_currency"].textOrNull()

    /** 用户支付金额. What the user paid, in fen: the total without the coupons. */
    public val payerTotal: Long? get() = json["payer_total"].longOrNull()
}

/**
 * `CodepayGoods`.
 */
public class CodepayGoods(json: JsonObject) : Model(json) {
    public constructor(merchantGoodsId: String, quantity: Long, unitPrice: Long, wxpayGoodsId: String? = null, goodsName: String? = null) : this(
        Fields().put("merchant_goods_id", merchantGoodsId).put("quantity", quantity).put("unit_price", unitPrice).put("wxpay_goods_id", wxpayGoodsId).put("goods_name", goodsName).json,
    )

    public constructor(merchantGoodsId: String, quantity: Long, unitPrice: Long) : this(
        Fields().put("merchant_goods_id", merchantGoodsId).put("quantity", quantity).put("unit_price", unitPrice).json,
    )

    /** 商品编码. The merchant's own number of the goods. */
    public val merchantGoodsId: String get() = json["merchant_goods_id"].text()

    /** 商品数量. */
    public val quantity: Long get() = json["quantity"].long()

    /** 商品单价. Of one piece, in fen. */
    public val unitPrice: Long get() = json["unit_price"].long()

    /** 微信支付商品编码. WeChat Pay's number of the goods, where they have one. */
    public val wxpayGoodsId: String? get() = json["wxpay_goods_id"].textOrNull()

    /** 商品名称. */
    public val goodsName: String? get() = json["goods_name"].textOrNull()

    /** A copy with another [merchantGoodsId]. */
    public fun withMerchantGoodsId(merchantGoodsId: String): CodepayGoods = CodepayGoods(json.with("merchant_goods_id", merchantGoodsId))

    /** A copy with another [quantity]. */
    public fun withQuantity(quantity: Long): CodepayGoods = CodepayGoods(json.with("quantity", quantity))

    /** A copy with another [unitPrice]. */
    public fun withUnitPrice(unitPrice: Long): CodepayGoods = CodepayGoods(json.with("unit_price", unitPrice))

    /** A copy with another [wxpayGoodsId]. */
    public fun withWxpayGoodsId(wxpayGoodsId: String?): CodepayGoods = CodepayGoods(json.with("wxpay_goods_id", wxpayGoodsId))

    /** A copy with another [goodsName]. */
    public fun withGoodsName(goodsName: String?): CodepayGoods = CodepayGoods(json.with("goods_name", goodsName))
}

/**
 * `CodepayOrderDetail`.
 */
public class CodepayOrderDetail(json: JsonObject) : Model(json) {
    public constructor(goodsDetail: List<CodepayGoods>, invoiceId: String? = null, costPrice: Long? = null) : this(
        Fields().put("goods_detail", goodsDetail).put("invoice_id", invoiceId).put("cost_price", costPrice).json,
    )

    public constructor(goodsDetail: List<CodepayGoods>) : this(
        Fields().put("goods_detail", goodsDetail).json,
    )

    /** 单品列表. */
    public val goodsDetail: List<CodepayGoods> get() = json["goods_detail"].list { CodepayGoods(it.tree()) }

    /** 商品小票ID. The merchant's own number of the receipt. */
    public val invoiceId: String? get() = json["invoice_id"].textOrNull()

    /** 订单原价. The price of the order before discounts, in fen. */
    public val costPrice: Long? get() = json["cost_price"].longOrNull()

    /** A copy with another [goodsDetail]. */
    public fun withGoodsDetail(goodsDetail: List<CodepayGoods>): CodepayOrderDetail = CodepayOrderDetail(json.with("goods_detail", goodsDetail))

    /** A copy with another [invoiceId]. */
    public fun withInvoiceId(invoiceId: String?): CodepayOrderDetail = CodepayOrderDetail(json.with("invoice_id", invoiceId))

    /** A copy with another [costPrice]. */
    public fun withCostPrice(costPrice: Long?): CodepayOrderDetail = CodepayOrderDetail(json.with("cost_price", costPrice))
}

/**
 * `CodepayPayer`.
 */
public class CodepayPayer(json: JsonObject) : Model(json) {
    public constructor(authCode: String) : this(
        Fields().put("auth_code", authCode).json,
    )

    /** 授权码. The digits of the payment code. */
    public val authCode: String get() = json["auth_code"].text()

    /** A copy with another [authCode]. */
    public fun withAuthCode(authCode: String): CodepayPayer = CodepayPayer(json.with("auth_code", authCode))
}

/**
 * `CodepayPromotion`.
 */
public class CodepayPromotion(json: JsonObject) : Model(json) {

    /** 券ID. WeChat Pay's number of the coupon. */
    public val couponId: String get() = json["coupon_id"].text()

    /** 优惠券面额. In fen. */
    public val amount: Long? get() = json["amount"].longOrNull()

    /** 活动ID. The batch of coupons that it is from. */
    public val stockId: String? get() = json["stock_id"].textOrNull()

    /** 优惠类型. `CASH` is prepaid, `NOCASH` lowers what the merchant receives. */
    public val type: String? get() = json["type"].textOrNull()

    /** 优惠名称. */
    public val name: String? get() = json["name"].textOrNull()

    /** 优惠货币类型. ISO 4217, `CNY` for yuan. */
    public val currency: String? get() = json["currency"].textOrNull()

    /** 单品列表. */
    public val goodsDetail: List<PromotionGoods>? get() = json["goods_detail"].listOrNull { PromotionGoods(it.tree()) }

    /** 商户出资. What the merchant pays of it, in fen. */
    public val merchantContribute: Long? get() = json["merchant_contribute"].longOrNull()

    /** 其他出资. What others pay of it, in fen. */
    public val otherContribute: Long? get() = json["other_contribute"].longOrNull()

    /** 优惠范围. `GLOBAL` is for the whole order, `SINGLE` for single goods. */
    public val scope: String? get() = json["scope"].textOrNull()

    /** 微信出资. What WeChat Pay pays of it, in fen. */
    public val wechatpayContribute: Long? get() = json["wechatpay_contribute"].longOrNull()
}

/**
 * `CodepayRequest`.
 */
public class CodepayRequest(json: JsonObject) : Model(json) {
    public constructor(subMchid: String, outTradeNo: String, description: String, amount: Amount, payer: CodepayPayer, sceneInfo: CodepayScene, spMchid: String? = null, spAppid: String? = null, subAppid: String? = null, attach: String? = null, detail: CodepayOrderDetail? = null, goodsTag: String? = null, settleInfo: Settlement? = null, supportFapiao: Boolean? = null) : this(
        Fields().put("sp_mchid", spMchid).put("sub_mchid", subMchid).put("out_trade_no", outTradeNo).put("description", description).put("amount", amount).put("payer", payer).put("scene_info", sceneInfo).put("sp_appid", spAppid).put("sub_appid", subAppid).put("attach", attach).put("detail", detail).put("goods_tag", goodsTag).put("settle_info", settleInfo).put("support_fapiao", supportFapiao).json,
    )

    public constructor(subMchid: String, outTradeNo: String, description: String, amount: Amount, payer: CodepayPayer, sceneInfo: CodepayScene) : this(
        Fields().put("sub_mchid", subMchid).put("out_trade_no", outTradeNo).put("description", description).put("amount", amount).put("payer", payer).put("scene_info", sceneInfo).json,
    )

    /** 合作伙伴商户号. The partner's own merchant number. The client's `mchid` where left out. */
    public val spMchid: String? get() = json["sp_mchid"].textOrNull()

    /** 特约商户商户号. The sub-merchant that the partner acts for. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 商户订单号. The merchant's own number of the order, unique for the merchant: digits, letters, `_-|*`. */
    public val outTradeNo: String get() = json["out_trade_no"].text()

    /** 商品描述. What is bought; shown to the user. */
    public val description: String get() = json["description"].text()

    /** 订单金额. */
    public val amount: Amount get() = Amount(json["amount"].tree())

    /** 支付者. */
    public val payer: CodepayPayer get() = CodepayPayer(json["payer"].tree())

    /** 场景信息. */
    public val sceneInfo: CodepayScene get() = CodepayScene(json["scene_info"].tree())

    /** 合作伙伴应用AppID. An app, official account or mini program that is bound to the partner. */
    public val spAppid: String? get() = json["sp_appid"].textOrNull()

    /** 特约商户应用AppID. The sub-merchant's own app. */
    public val subAppid: String? get() = json["sub_appid"].textOrNull()

    /** 附加数据. Comes back unchanged in queries and notifications. */
    public val attach: String? get() = json["attach"].textOrNull()

    /** 优惠功能. */
    public val detail: CodepayOrderDetail? get() = json["detail"].treeOrNull()?.let { CodepayOrderDetail(it) }

    /** 订单优惠标记. Only coupons for this tag can be used. */
    public val goodsTag: String? get() = json["goods_tag"].textOrNull()

    /** 结算信息. */
    public val settleInfo: Settlement? get() = json["settle_info"].treeOrNull()?.let { Settlement(it) }

    /** 电子发票入口开放标识. Whether the user can ask for an invoice (fapiao). */
    public val supportFapiao: Boolean? get() = json["support_fapiao"].booleanOrNull()

    /** A copy with another [spMchid]. */
    public fun withSpMchid(spMchid: String?): CodepayRequest = CodepayRequest(json.with("sp_mchid", spMchid))

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String): CodepayRequest = CodepayRequest(json.with("sub_mchid", subMchid))

    /** A copy with another [outTradeNo]. */
    public fun withOutTradeNo(outTradeNo: String): CodepayRequest = CodepayRequest(json.with("out_trade_no", outTradeNo))

    /** A copy with another [description]. */
    public fun withDescription(description: String): CodepayRequest = CodepayRequest(json.with("description", description))

    /** A copy with another [amount]. */
    public fun withAmount(amount: Amount): CodepayRequest = CodepayRequest(json.with("amount", amount))

    /** A copy with another [payer]. */
    public fun withPayer(payer: CodepayPayer): CodepayRequest = CodepayRequest(json.with("payer", payer))

    /** A copy with another [sceneInfo]. */
    public fun withSceneInfo(sceneInfo: CodepayScene): CodepayRequest = CodepayRequest(json.with("scene_info", sceneInfo))

    /** A copy with another [spAppid]. */
    public fun withSpAppid(spAppid: String?): CodepayRequest = CodepayRequest(json.with("sp_appid", spAppid))

    /** A copy with another [subAppid]. */
    public fun withSubAppid(subAppid: String?): CodepayRequest = CodepayRequest(json.with("sub_appid", subAppid))

    /** A copy with another [attach]. */
    public fun withAttach(attach: String?): CodepayRequest = CodepayRequest(json.with("attach", attach))

    /** A copy with another [detail]. */
    public fun withDetail(detail: CodepayOrderDetail?): CodepayRequest = CodepayRequest(json.with("detail", detail))

    /** A copy with another [goodsTag]. */
    public fun withGoodsTag(goodsTag: String?): CodepayRequest = CodepayRequest(json.with("goods_tag", goodsTag))

    /** A copy with another [settleInfo]. */
    public fun withSettleInfo(settleInfo: Settlement?): CodepayRequest = CodepayRequest(json.with("settle_info", settleInfo))

    /** A copy with another [supportFapiao]. */
    public fun withSupportFapiao(supportFapiao: Boolean?): CodepayRequest = CodepayRequest(json.with("support_fapiao", supportFapiao))
}

/**
 * `CodepayResponse`.
 */
public class CodepayResponse(json: JsonObject) : Model(json) {

    /** 合作伙伴商户号. The partner's own merchant number. */
    public val spMchid: String get() = json["sp_mchid"].text()

    /** 特约商户商户号. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 商户订单号. The merchant's own number of the order, unique for the merchant: digits, letters, `_-|*`. */
    public val outTradeNo: String get() = json["out_trade_no"].text()

    /** 交易状态. A refund turns it into `REFUND`, whatever was refunded. */
    public val tradeState: String get() = json["trade_state"].text()

    /** 合作伙伴应用AppID. */
    public val spAppid: String? get() = json["sp_appid"].textOrNull()

    /** 特约商户应用AppID. */
    public val subAppid: String? get() = json["sub_appid"].textOrNull()

    /** 微信支付订单号. WeChat Pay's number of the order; set once it was paid. */
    public val transactionId: String? get() = json["transaction_id"].textOrNull()

    /** 订单金额. */
    public val amount: CodepayAmount? get() = json["amount"].treeOrNull()?.let { CodepayAmount(it) }

    /** 附加数据. Comes back unchanged in queries and notifications. */
    public val attach: String? get() = json["attach"].textOrNull()

    /** 银行类型. The bank and kind of card, such as `CMB_CREDIT`. */
    public val bankType: String? get() = json["bank_type"].textOrNull()

    /** 分期信息. */
    public val installmentInfo: Installment? get() = json["installment_info"].treeOrNull()?.let { Installment(it) }

    /** 支付者. */
    public val payer: TransactionPayer? get() = json["payer"].treeOrNull()?.let { TransactionPayer(it) }

    /** 优惠信息. The coupons that were used. */
    public val promotionDetail: List<CodepayPromotion>? get() = json["promotion_detail"].listOrNull { CodepayPromotion(it.tree()) }

    /** 场景信息. */
    public val sceneInfo: TransactionScene? get() = json["scene_info"].treeOrNull()?.let { TransactionScene(it) }

    /** 支付完成时间. RFC 3339. */
    public val successTime: String? get() = json["success_time"].textOrNull()

    /** 交易状态描述. */
    public val tradeStateDesc: String? get() = json["trade_state_desc"].textOrNull()

    /** 交易类型. */
    public val tradeType: String? get() = json["trade_type"].textOrNull()
}

/**
 * `CodepayScene`.
 */
public class CodepayScene(json: JsonObject) : Model(json) {
    public constructor(storeInfo: CodepayStore, deviceId: String? = null, deviceIp: String? = null, payerClientIp: String? = null) : this(
        Fields().put("store_info", storeInfo).put("device_id", deviceId).put("device_ip", deviceIp).put("payer_client_ip", payerClientIp).json,
    )

    public constructor(storeInfo: CodepayStore) : this(
        Fields().put("store_info", storeInfo).json,
    )

    /** 商户门店信息. */
    public val storeInfo: CodepayStore get() = CodepayStore(json["store_info"].tree())

    /** 商户端设备号. The merchant's own number of the terminal or shop. */
    public val deviceId: String? get() = json["device_id"].textOrNull()

    /** 商户端设备IP. */
    public val deviceIp: String? get() = json["device_ip"].textOrNull()

    /** 用户终端IP. The user's address, IPv4 or IPv6. */
    public val payerClientIp: String? get() = json["payer_client_ip"].textOrNull()

    /** A copy with another [storeInfo]. */
    public fun withStoreInfo(storeInfo: CodepayStore): CodepayScene = CodepayScene(json.with("store_info", storeInfo))

    /** A copy with another [deviceId]. */
    public fun withDeviceId(deviceId: String?): CodepayScene = CodepayScene(json.with("device_id", deviceId))

    /** A copy with another [deviceIp]. */
    public fun withDeviceIp(deviceIp: String?): CodepayScene = CodepayScene(json.with("device_ip", deviceIp))

    /** A copy with another [payerClientIp]. */
    public fun withPayerClientIp(payerClientIp: String?): CodepayScene = CodepayScene(json.with("payer_client_ip", payerClientIp))
}

/**
 * `CodepayStore`.
 */
public class CodepayStore(json: JsonObject) : Model(json) {
    public constructor(id: String? = null, name: String? = null, outId: String? = null, address: String? = null, areaCode: String? = null) : this(
        Fields().put("id", id).put("name", name).put("out_id", outId).put("address", address).put("area_code", areaCode).json,
    )

    /** 门店编号. The merchant's own number of the shop. */
    public val id: String? get() = json["id"].textOrNull()

    /** 门店名称. */
    public val name: String? get() = json["name"].textOrNull()

    /** 商家自定义编码. */
    public val outId: String? get() = json["out_id"].textOrNull()

    /** 详细地址. */
    public val address: String? get() = json["address"].textOrNull()

    /** 地区编码. Six digits of the administrative division. */
    public val areaCode: String? get() = json["area_code"].textOrNull()

    /** A copy with another [id]. */
    public fun withId(id: String?): CodepayStore = CodepayStore(json.with("id", id))

    /** A copy with another [name]. */
    public fun withName(name: String?): CodepayStore = CodepayStore(json.with("name", name))

    /** A copy with another [outId]. */
    public fun withOutId(outId: String?): CodepayStore = CodepayStore(json.with("out_id", outId))

    /** A copy with another [address]. */
    public fun withAddress(address: String?): CodepayStore = CodepayStore(json.with("address", address))

    /** A copy with another [areaCode]. */
    public fun withAreaCode(areaCode: String?): CodepayStore = CodepayStore(json.with("area_code", areaCode))
}

/**
 * `Goods`.
 */
public class Goods(json: JsonObject) : Model(json) {
    public constructor(merchantGoodsId: String, quantity: Long, unitPrice: Long, wechatpayGoodsId: String? = null, goodsName: String? = null) : this(
        Fields().put("merchant_goods_id", merchantGoodsId).put("quantity", quantity).put("unit_price", unitPrice).put("wechatpay_goods_id", wechatpayGoodsId).put("goods_name", goodsName).json,
    )

    public constructor(merchantGoodsId: String, quantity: Long, unitPrice: Long) : this(
        Fields().put("merchant_goods_id", merchantGoodsId).put("quantity", quantity).put("unit_price", unitPrice).json,
    )

    /** 商户侧商品编码. The merchant's own number of the goods. At most 32 characters. */
    public val merchantGoodsId: String get() = json["merchant_goods_id"].text()

    /** 商品数量. */
    public val quantity: Long get() = json["quantity"].long()

    /** 商品单价. Of one piece, in fen. */
    public val unitPrice: Long get() = json["unit_price"].long()

    /** 微信支付商品编码. WeChat Pay's number of the goods, where they have one. At most 32 characters. */
    public val wechatpayGoodsId: String? get() = json["wechatpay_goods_id"].textOrNull()

    /** 商品名称. At most 256 characters. */
    public val goodsName: String? get() = json["goods_name"].textOrNull()

    /** A copy with another [merchantGoodsId]. */
    public fun withMerchantGoodsId(merchantGoodsId: String): Goods = Goods(json.with("merchant_goods_id", merchantGoodsId))

    /** A copy with another [quantity]. */
    public fun withQuantity(quantity: Long): Goods = Goods(json.with("quantity", quantity))

    /** A copy with another [unitPrice]. */
    public fun withUnitPrice(unitPrice: Long): Goods = Goods(json.with("unit_price", unitPrice))

    /** A copy with another [wechatpayGoodsId]. */
    public fun withWechatpayGoodsId(wechatpayGoodsId: String?): Goods = Goods(json.with("wechatpay_goods_id", wechatpayGoodsId))

    /** A copy with another [goodsName]. */
    public fun withGoodsName(goodsName: String?): Goods = Goods(json.with("goods_name", goodsName))
}

/**
 * `H5Info`.
 */
public class H5Info(json: JsonObject) : Model(json) {
    public constructor(type: String, bundleId: String? = null, appName: String? = null, appUrl: String? = null, packageName: String? = null) : this(
        Fields().put("type", type).put("bundle_id", bundleId).put("app_name", appName).put("app_url", appUrl).put("package_name", packageName).json,
    )

    public constructor(type: String) : this(
        Fields().put("type", type).json,
    )

    /** 场景类型. Such as `Wap`, `iOS`, `Android`. At most 32 characters. */
    public val type: String get() = json["type"].text()

    /** iOS平台BundleID. At most 128 characters. */
    public val bundleId: String? get() = json["bundle_id"].textOrNull()

    /** 应用名称. At most 64 characters. */
    public val appName: String? get() = json["app_name"].textOrNull()

    /** 网站URL. At most 128 characters. */
    public val appUrl: String? get() = json["app_url"].textOrNull()

    /** Of the Android app. At most 128 characters. */
    public val packageName: String? get() = json["package_name"].textOrNull()

    /** A copy with another [type]. */
    public fun withType(type: String): H5Info = H5Info(json.with("type", type))

    /** A copy with another [bundleId]. */
    public fun withBundleId(bundleId: String?): H5Info = H5Info(json.with("bundle_id", bundleId))

    /** A copy with another [appName]. */
    public fun withAppName(appName: String?): H5Info = H5Info(json.with("app_name", appName))

    /** A copy with another [appUrl]. */
    public fun withAppUrl(appUrl: String?): H5Info = H5Info(json.with("app_url", appUrl))

    /** A copy with another [packageName]. */
    public fun withPackageName(packageName: String?): H5Info = H5Info(json.with("package_name", packageName))
}

/**
 * `Identity`.
 */
public class Identity(json: JsonObject) : Model(json) {
    public constructor(type: String, name: String, number: String) : this(
        Fields().put("type", type).put("name", name).put("number", number).json,
    )

    /** 证件类型. See [IdentityType]. */
    public val type: String get() = json["type"].text()

    /** 加密后的姓名. Encrypted on the wire. */
    public val name: String get() = json["name"].text()

    /** 加密后的证件号. Of the document, or the phone number. Encrypted on the wire. */
    public val number: String get() = json["number"].text()

    /** A copy with another [type]. */
    public fun withType(type: String): Identity = Identity(json.with("type", type))

    /** A copy with another [name]. */
    public fun withName(name: String): Identity = Identity(json.with("name", name))

    /** A copy with another [number]. */
    public fun withNumber(number: String): Identity = Identity(json.with("number", number))

    override fun isSensitive(name: String): Boolean = name == "name" || name == "number"
}

/**
 * `Installment`.
 */
public class Installment(json: JsonObject) : Model(json) {

    /** 用户实际选择的分期期数. How many instalments the user chose. */
    public val selectedInstallmentNumber: Long? get() = json["selected_installment_number"].longOrNull()

    /** 是否使用了商户贴息. Whether the merchant pays interest. */
    public val useSubsidy: Boolean? get() = json["use_subsidy"].booleanOrNull()
}

/**
 * `OrderDetail`.
 */
public class OrderDetail(json: JsonObject) : Model(json) {
    public constructor(invoiceId: String? = null, costPrice: Long? = null, goodsDetail: List<Goods>? = null) : this(
        Fields().put("invoice_id", invoiceId).put("cost_price", costPrice).put("goods_detail", goodsDetail).json,
    )

    /** 商品小票ID. The merchant's own number of the receipt. At most 32 characters. */
    public val invoiceId: String? get() = json["invoice_id"].textOrNull()

    /** 订单原价. The price of the order before discounts, in fen. */
    public val costPrice: Long? get() = json["cost_price"].longOrNull()

    /** 单品列表. */
    public val goodsDetail: List<Goods>? get() = json["goods_detail"].listOrNull { Goods(it.tree()) }

    /** A copy with another [invoiceId]. */
    public fun withInvoiceId(invoiceId: String?): OrderDetail = OrderDetail(json.with("invoice_id", invoiceId))

    /** A copy with another [costPrice]. */
    public fun withCostPrice(costPrice: Long?): OrderDetail = OrderDetail(json.with("cost_price", costPrice))

    /** A copy with another [goodsDetail]. */
    public fun withGoodsDetail(goodsDetail: List<Goods>?): OrderDetail = OrderDetail(json.with("goods_detail", goodsDetail))
}

/**
 * `Payer`.
 */
public class Payer(json: JsonObject) : Model(json) {
    public constructor(identity: Identity? = null) : this(
        Fields().put("identity", identity).json,
    )

    /** 实名支付. */
    public val identity: Identity? get() = json["identity"].treeOrNull()?.let { Identity(it) }

    /** A copy with another [identity]. */
    public fun withIdentity(identity: Identity?): Payer = Payer(json.with("identity", identity))
}

/**
 * `PrepayAppContract`.
 */
public class PrepayAppContract(json: JsonObject) : Model(json) {
    public constructor(planId: String, contractAppid: String, contractMchid: String, contractCode: String, contractDisplayAccount: String, requestSerial: String, contractNotifyUrl: String? = null) : this(
        Fields().put("plan_id", planId).put("contract_appid", contractAppid).put("contract_mchid", contractMchid).put("contract_code", contractCode).put("contract_display_account", contractDisplayAccount).put("request_serial", requestSerial).put("contract_notify_url", contractNotifyUrl).json,
    )

    public constructor(planId: String, contractAppid: String, contractMchid: String, contractCode: String, contractDisplayAccount: String, requestSerial: String) : this(
        Fields().put("plan_id", planId).put("contract_appid", contractAppid).put("contract_mchid", contractMchid).put("contract_code", contractCode).put("contract_display_account", contractDisplayAccount).put("request_serial", requestSerial).json,
    )

    /** 模板ID. The template of the agreement, made in the merchant platform. */
    public val planId: String get() = json["plan_id"].text()

    /** 签约AppID. An app that is bound to the merchant that signs. */
    public val contractAppid: String get() = json["contract_appid"].text()

    /** 签约商户号. The merchant that signs the agreement. */
    public val contractMchid: String get() = json["contract_mchid"].text()

    /** 签约协议号. The merchant's own number of the agreement. */
    public val contractCode: String get() = json["contract_code"].text()

    /** 用户账户展示名称. The user's name at the merchant; shown in the agreement. */
    public val contractDisplayAccount: String get() = json["contract_display_account"].text()

    /** 请求序列号. The merchant's own serial number of the request to sign. */
    public val requestSerial: String get() = json["request_serial"].text()

    /** 签约信息通知URL. Where the result of signing is posted: https, without a query string. */
    public val contractNotifyUrl: String? get() = json["contract_notify_url"].textOrNull()

    /** A copy with another [planId]. */
    public fun withPlanId(planId: String): PrepayAppContract = PrepayAppContract(json.with("plan_id", planId))

    /** A copy with another [contractAppid]. */
    public fun withContractAppid(contractAppid: String): PrepayAppContract = PrepayAppContract(json.with("contract_appid", contractAppid))

    /** A copy with another [contractMchid]. */
    public fun withContractMchid(contractMchid: String): PrepayAppContract = PrepayAppContract(json.with("contract_mchid", contractMchid))

    /** A copy with another [contractCode]. */
    public fun withContractCode(contractCode: String): PrepayAppContract = PrepayAppContract(json.with("contract_code", contractCode))

    /** A copy with another [contractDisplayAccount]. */
    public fun withContractDisplayAccount(contractDisplayAccount: String): PrepayAppContract = PrepayAppContract(json.with("contract_display_account", contractDisplayAccount))

    /** A copy with another [requestSerial]. */
    public fun withRequestSerial(requestSerial: String): PrepayAppContract = PrepayAppContract(json.with("request_serial", requestSerial))

    /** A copy with another [contractNotifyUrl]. */
    public fun withContractNotifyUrl(contractNotifyUrl: String?): PrepayAppContract = PrepayAppContract(json.with("contract_notify_url", contractNotifyUrl))
}

/**
 * `PrepayAppRequest`.
 */
public class PrepayAppRequest(json: JsonObject) : Model(json) {
    public constructor(subMchid: String, spAppid: String, outTradeNo: String, description: String, amount: Amount, notifyUrl: String, spMchid: String? = null, subAppid: String? = null, attach: String? = null, detail: OrderDetail? = null, goodsTag: String? = null, limitPay: List<String>? = null, payer: Payer? = null, sceneInfo: PrepayScene? = null, settleInfo: Settlement? = null, subsidyInfo: Subsidy? = null, supportFapiao: Boolean? = null, timeExpire: String? = null) : this(
        Fields().put("sp_mchid", spMchid).put("sub_mchid", subMchid).put("sp_appid", spAppid).put("out_trade_no", outTradeNo).put("description", description).put("amount", amount).put("notify_url", notifyUrl).put("sub_appid", subAppid).put("attach", attach).put("detail", detail).put("goods_tag", goodsTag).put("limit_pay", limitPay).put("payer", payer).put("scene_info", sceneInfo).put("settle_info", settleInfo).put("subsidy_info", subsidyInfo).put("support_fapiao", supportFapiao).put("time_expire", timeExpire).json,
    )

    public constructor(subMchid: String, spAppid: String, outTradeNo: String, description: String, amount: Amount, notifyUrl: String) : this(
        Fields().put("sub_mchid", subMchid).put("sp_appid", spAppid).put("out_trade_no", outTradeNo).put("description", description).put("amount", amount).put("notify_url", notifyUrl).json,
    )

    /** 服务商户号. The partner's own merchant number. At most 32 characters. The client's `mchid` where left out. */
    public val spMchid: String? get() = json["sp_mchid"].textOrNull()

    /** 子商户号. The sub-merchant that the partner acts for. At most 32 characters. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 服务商APPID. An app, official account or mini program that is bound to the partner. At most 32 characters. */
    public val spAppid: String get() = json["sp_appid"].text()

    /** 商户订单号. The merchant's own number of the order, unique for the merchant: digits, letters, `_-|*`. At most 32 characters. */
    public val outTradeNo: String get() = json["out_trade_no"].text()

    /** 商品描述. What is bought; shown to the user. At most 127 characters. */
    public val description: String get() = json["description"].text()

    /** 订单金额. */
    public val amount: Amount get() = Amount(json["amount"].tree())

    /** 通知地址. Where its notifications are posted: https, without a query string. At most 255 characters. */
    public val notifyUrl: String get() = json["notify_url"].text()

    /** 子商户APPID. The sub-merchant's own app. At most 32 characters. */
    public val subAppid: String? get() = json["sub_appid"].textOrNull()

    /** 附加数据. Comes back unchanged in queries and notifications. At most 128 characters. */
    public val attach: String? get() = json["attach"].textOrNull()

    /** 商品详情. */
    public val detail: OrderDetail? get() = json["detail"].treeOrNull()?.let { OrderDetail(it) }

    /** 订单优惠标记. Only coupons for this tag can be used. At most 32 characters. */
    public val goodsTag: String? get() = json["goods_tag"].textOrNull()

    /** 指定支付方式. Ways of paying that are excluded. See [LimitPay]. Known from the community. */
    public val limitPay: List<String>? get() = json["limit_pay"].listOrNull { it.text() }

    /** 支付者. Known from the community. */
    public val payer: Payer? get() = json["payer"].treeOrNull()?.let { Payer(it) }

    /** 场景信息. */
    public val sceneInfo: PrepayScene? get() = json["scene_info"].treeOrNull()?.let { PrepayScene(it) }

    /** 结算信息. */
    public val settleInfo: Settlement? get() = json["settle_info"].treeOrNull()?.let { Settlement(it) }

    /** 贴息信息. Known from the community. */
    public val subsidyInfo: Subsidy? get() = json["subsidy_info"].treeOrNull()?.let { Subsidy(it) }

    /** 电子发票入口开放标识. Whether the user can ask for an invoice (fapiao). */
    public val supportFapiao: Boolean? get() = json["support_fapiao"].booleanOrNull()

    /** 支付结束时间. When the order closes by itself, such as `2026-05-20T13:29:35+08:00`. At most 64 characters, RFC 3339. */
    public val timeExpire: String? get() = json["time_expire"].textOrNull()

    /** A copy with another [spMchid]. */
    public fun withSpMchid(spMchid: String?): PrepayAppRequest = PrepayAppRequest(json.with("sp_mchid", spMchid))

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String): PrepayAppRequest = PrepayAppRequest(json.with("sub_mchid", subMchid))

    /** A copy with another [spAppid]. */
    public fun withSpAppid(spAppid: String): PrepayAppRequest = PrepayAppRequest(json.with("sp_appid", spAppid))

    /** A copy with another [outTradeNo]. */
    public fun withOutTradeNo(outTradeNo: String): PrepayAppRequest = PrepayAppRequest(json.with("out_trade_no", outTradeNo))

    /** A copy with another [description]. */
    public fun withDescription(description: String): PrepayAppRequest = PrepayAppRequest(json.with("description", description))

    /** A copy with another [amount]. */
    public fun withAmount(amount: Amount): PrepayAppRequest = PrepayAppRequest(json.with("amount", amount))

    /** A copy with another [notifyUrl]. */
    public fun withNotifyUrl(notifyUrl: String): PrepayAppRequest = PrepayAppRequest(json.with("notify_url", notifyUrl))

    /** A copy with another [subAppid]. */
    public fun withSubAppid(subAppid: String?): PrepayAppRequest = PrepayAppRequest(json.with("sub_appid", subAppid))

    /** A copy with another [attach]. */
    public fun withAttach(attach: String?): PrepayAppRequest = PrepayAppRequest(json.with("attach", attach))

    /** A copy with another [detail]. */
    public fun withDetail(detail: OrderDetail?): PrepayAppRequest = PrepayAppRequest(json.with("detail", detail))

    /** A copy with another [goodsTag]. */
    public fun withGoodsTag(goodsTag: String?): PrepayAppRequest = PrepayAppRequest(json.with("goods_tag", goodsTag))

    /** A copy with another [limitPay]. */
    public fun withLimitPay(limitPay: List<String>?): PrepayAppRequest = PrepayAppRequest(json.with("limit_pay", limitPay))

    /** A copy with another [payer]. */
    public fun withPayer(payer: Payer?): PrepayAppRequest = PrepayAppRequest(json.with("payer", payer))

    /** A copy with another [sceneInfo]. */
    public fun withSceneInfo(sceneInfo: PrepayScene?): PrepayAppRequest = PrepayAppRequest(json.with("scene_info", sceneInfo))

    /** A copy with another [settleInfo]. */
    public fun withSettleInfo(settleInfo: Settlement?): PrepayAppRequest = PrepayAppRequest(json.with("settle_info", settleInfo))

    /** A copy with another [subsidyInfo]. */
    public fun withSubsidyInfo(subsidyInfo: Subsidy?): PrepayAppRequest = PrepayAppRequest(json.with("subsidy_info", subsidyInfo))

    /** A copy with another [supportFapiao]. */
    public fun withSupportFapiao(supportFapiao: Boolean?): PrepayAppRequest = PrepayAppRequest(json.with("support_fapiao", supportFapiao))

    /** A copy with another [timeExpire]. */
    public fun withTimeExpire(timeExpire: String?): PrepayAppRequest = PrepayAppRequest(json.with("time_expire", timeExpire))
}

/**
 * `PrepayAppWithContractRequest`.
 */
public class PrepayAppWithContractRequest(json: JsonObject) : Model(json) {
    public constructor(subMchid: String, spAppid: String, outTradeNo: String, description: String, amount: Amount, contractInfo: PrepayAppContract, notifyUrl: String, spMchid: String? = null, subAppid: String? = null, attach: String? = null, detail: PrepayWithContractOrderDetail? = null, goodsTag: String? = null, sceneInfo: PrepayWithContractScene? = null, settleInfo: Settlement? = null, supportFapiao: Boolean? = null, timeExpire: String? = null) : this(
        Fields().put("sp_mchid", spMchid).put("sub_mchid", subMchid).put("sp_appid", spAppid).put("out_trade_no", outTradeNo).put("description", description).put("amount", amount).put("contract_info", contractInfo).put("notify_url", notifyUrl).put("sub_appid", subAppid).put("attach", attach).put("detail", detail).put("goods_tag", goodsTag).put("scene_info", sceneInfo).put("settle_info", settleInfo).put("support_fapiao", supportFapiao).put("time_expire", timeExpire).json,
    )

    public constructor(subMchid: String, spAppid: String, outTradeNo: String, description: String, amount: Amount, contractInfo: PrepayAppContract, notifyUrl: String) : this(
        Fields().put("sub_mchid", subMchid).put("sp_appid", spAppid).put("out_trade_no", outTradeNo).put("description", description).put("amount", amount).put("contract_info", contractInfo).put("notify_url", notifyUrl).json,
    )

    /** 服务商户号. The partner's own merchant number. The client's `mchid` where left out. */
    public val spMchid: String? get() = json["sp_mchid"].textOrNull()

    /** 子商户号. The sub-merchant that the partner acts for. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 服务商应用ID. An app, official account or mini program that is bound to the partner. */
    public val spAppid: String get() = json["sp_appid"].text()

    /** 商户订单号. The merchant's own number of the order, unique for the merchant: digits, letters, `_-|*`. */
    public val outTradeNo: String get() = json["out_trade_no"].text()

    /** 商品描述. What is bought; shown to the user. */
    public val description: String get() = json["description"].text()

    /** 订单金额. */
    public val amount: Amount get() = Amount(json["amount"].tree())

    /** 签约授权信息. */
    public val contractInfo: PrepayAppContract get() = PrepayAppContract(json["contract_info"].tree())

    /** 通知地址. Where its notifications are posted: https, without a query string. */
    public val notifyUrl: String get() = json["notify_url"].text()

    /** 子商户APPID. The sub-merchant's own app. */
    public val subAppid: String? get() = json["sub_appid"].textOrNull()

    /** 附加数据. Comes back unchanged in queries and notifications. */
    public val attach: String? get() = json["attach"].textOrNull()

    /** 优惠功能. */
    public val detail: PrepayWithContractOrderDetail? get() = json["detail"].treeOrNull()?.let { PrepayWithContractOrderDetail(it) }

    /** 订单优惠标记. Only coupons for this tag can be used. */
    public val goodsTag: String? get() = json["goods_tag"].textOrNull()

    /** 场景信息. */
    public val sceneInfo: PrepayWithContractScene? get() = json["scene_info"].treeOrNull()?.let { PrepayWithContractScene(it) }

    /** 结算信息. */
    public val settleInfo: Settlement? get() = json["settle_info"].treeOrNull()?.let { Settlement(it) }

    /** 电子发票入口开放标识. Whether the user can ask for an invoice (fapiao). */
    public val supportFapiao: Boolean? get() = json["support_fapiao"].booleanOrNull()

    /** 交易结束时间. When the order closes by itself, such as `2026-05-20T13:29:35+08:00`. RFC 3339. */
    public val timeExpire: String? get() = json["time_expire"].textOrNull()

    /** A copy with another [spMchid]. */
    public fun withSpMchid(spMchid: String?): PrepayAppWithContractRequest = PrepayAppWithContractRequest(json.with("sp_mchid", spMchid))

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String): PrepayAppWithContractRequest = PrepayAppWithContractRequest(json.with("sub_mchid", subMchid))

    /** A copy with another [spAppid]. */
    public fun withSpAppid(spAppid: String): PrepayAppWithContractRequest = PrepayAppWithContractRequest(json.with("sp_appid", spAppid))

    /** A copy with another [outTradeNo]. */
    public fun withOutTradeNo(outTradeNo: String): PrepayAppWithContractRequest = PrepayAppWithContractRequest(json.with("out_trade_no", outTradeNo))

    /** A copy with another [description]. */
    public fun withDescription(description: String): PrepayAppWithContractRequest = PrepayAppWithContractRequest(json.with("description", description))

    /** A copy with another [amount]. */
    public fun withAmount(amount: Amount): PrepayAppWithContractRequest = PrepayAppWithContractRequest(json.with("amount", amount))

    /** A copy with another [contractInfo]. */
    public fun withContractInfo(contractInfo: PrepayAppContract): PrepayAppWithContractRequest = PrepayAppWithContractRequest(json.with("contract_info", contractInfo))

    /** A copy with another [notifyUrl]. */
    public fun withNotifyUrl(notifyUrl: String): PrepayAppWithContractRequest = PrepayAppWithContractRequest(json.with("notify_url", notifyUrl))

    /** A copy with another [subAppid]. */
    public fun withSubAppid(subAppid: String?): PrepayAppWithContractRequest = PrepayAppWithContractRequest(json.with("sub_appid", subAppid))

    /** A copy with another [attach]. */
    public fun withAttach(attach: String?): PrepayAppWithContractRequest = PrepayAppWithContractRequest(json.with("attach", attach))

    /** A copy with another [detail]. */
    public fun withDetail(detail: PrepayWithContractOrderDetail?): PrepayAppWithContractRequest = PrepayAppWithContractRequest(json.with("detail", detail))

    /** A copy with another [goodsTag]. */
    public fun withGoodsTag(goodsTag: String?): PrepayAppWithContractRequest = PrepayAppWithContractRequest(json.with("goods_tag", goodsTag))

    /** A copy with another [sceneInfo]. */
    public fun withSceneInfo(sceneInfo: PrepayWithContractScene?): PrepayAppWithContractRequest = PrepayAppWithContractRequest(json.with("scene_info", sceneInfo))

    /** A copy with another [settleInfo]. */
    public fun withSettleInfo(settleInfo: Settlement?): PrepayAppWithContractRequest = PrepayAppWithContractRequest(json.with("settle_info", settleInfo))

    /** A copy with another [supportFapiao]. */
    public fun withSupportFapiao(supportFapiao: Boolean?): PrepayAppWithContractRequest = PrepayAppWithContractRequest(json.with("support_fapiao", supportFapiao))

    /** A copy with another [timeExpire]. */
    public fun withTimeExpire(timeExpire: String?): PrepayAppWithContractRequest = PrepayAppWithContractRequest(json.with("time_expire", timeExpire))
}

/**
 * `PrepayH5Request`.
 */
public class PrepayH5Request(json: JsonObject) : Model(json) {
    public constructor(subMchid: String, spAppid: String, outTradeNo: String, description: String, amount: Amount, notifyUrl: String, sceneInfo: PrepayH5Scene, spMchid: String? = null, subAppid: String? = null, attach: String? = null, detail: OrderDetail? = null, goodsTag: String? = null, limitPay: List<String>? = null, payer: Payer? = null, settleInfo: Settlement? = null, supportFapiao: Boolean? = null, timeExpire: String? = null) : this(
        Fields().put("sp_mchid", spMchid).put("sub_mchid", subMchid).put("sp_appid", spAppid).put("out_trade_no", outTradeNo).put("description", description).put("amount", amount).put("notify_url", notifyUrl).put("scene_info", sceneInfo).put("sub_appid", subAppid).put("attach", attach).put("detail", detail).put("goods_tag", goodsTag).put("limit_pay", limitPay).put("payer", payer).put("settle_info", settleInfo).put("support_fapiao", supportFapiao).put("time_expire", timeExpire).json,
    )

    public constructor(subMchid: String, spAppid: String, outTradeNo: String, description: String, amount: Amount, notifyUrl: String, sceneInfo: PrepayH5Scene) : this(
        Fields().put("sub_mchid", subMchid).put("sp_appid", spAppid).put("out_trade_no", outTradeNo).put("description", description).put("amount", amount).put("notify_url", notifyUrl).put("scene_info", sceneInfo).json,
    )

    /** 服务商户号. The partner's own merchant number. At most 32 characters. The client's `mchid` where left out. */
    public val spMchid: String? get() = json["sp_mchid"].textOrNull()

    /** 子商户号. The sub-merchant that the partner acts for. At most 32 characters. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 服务商APPID. An app, official account or mini program that is bound to the partner. At most 32 characters. */
    public val spAppid: String get() = json["sp_appid"].text()

    /** 商户订单号. The merchant's own number of the order, unique for the merchant: digits, letters, `_-|*`. At most 32 characters. */
    public val outTradeNo: String get() = json["out_trade_no"].text()

    /** 商品描述. What is bought; shown to the user. At most 127 characters. */
    public val description: String get() = json["description"].text()

    /** 订单金额. */
    public val amount: Amount get() = Amount(json["amount"].tree())

    /** 通知地址. Where its notifications are posted: https, without a query string. At most 255 characters. */
    public val notifyUrl: String get() = json["notify_url"].text()

    /** 场景信息. */
    public val sceneInfo: PrepayH5Scene get() = PrepayH5Scene(json["scene_info"].tree())

    /** 子商户APPID. The sub-merchant's own app. At most 32 characters. */
    public val subAppid: String? get() = json["sub_appid"].textOrNull()

    /** 附加数据. Comes back unchanged in queries and notifications. At most 128 characters. */
    public val attach: String? get() = json["attach"].textOrNull()

    /** 商品详情. */
    public val detail: OrderDetail? get() = json["detail"].treeOrNull()?.let { OrderDetail(it) }

    /** 订单优惠标记. Only coupons for this tag can be used. At most 32 characters. */
    public val goodsTag: String? get() = json["goods_tag"].textOrNull()

    /** 指定支付方式. Ways of paying that are excluded. See [LimitPay]. Known from the community. */
    public val limitPay: List<String>? get() = json["limit_pay"].listOrNull { it.text() }

    /** 支付者. Known from the community. */
    public val payer: Payer? get() = json["payer"].treeOrNull()?.let { Payer(it) }

    /** 结算信息. */
    public val settleInfo: Settlement? get() = json["settle_info"].treeOrNull()?.let { Settlement(it) }

    /** 电子发票入口开放标识. Whether the user can ask for an invoice (fapiao). */
    public val supportFapiao: Boolean? get() = json["support_fapiao"].booleanOrNull()

    /** 支付结束时间. When the order closes by itself, such as `2026-05-20T13:29:35+08:00`. At most 64 characters, RFC 3339. */
    public val timeExpire: String? get() = json["time_expire"].textOrNull()

    /** A copy with another [spMchid]. */
    public fun withSpMchid(spMchid: String?): PrepayH5Request = PrepayH5Request(json.with("sp_mchid", spMchid))

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String): PrepayH5Request = PrepayH5Request(json.with("sub_mchid", subMchid))

    /** A copy with another [spAppid]. */
    public fun withSpAppid(spAppid: String): PrepayH5Request = PrepayH5Request(json.with("sp_appid", spAppid))

    /** A copy with another [outTradeNo]. */
    public fun withOutTradeNo(outTradeNo: String): PrepayH5Request = PrepayH5Request(json.with("out_trade_no", outTradeNo))

    /** A copy with another [description]. */
    public fun withDescription(description: String): PrepayH5Request = PrepayH5Request(json.with("description", description))

    /** A copy with another [amount]. */
    public fun withAmount(amount: Amount): PrepayH5Request = PrepayH5Request(json.with("amount", amount))

    /** A copy with another [notifyUrl]. */
    public fun withNotifyUrl(notifyUrl: String): PrepayH5Request = PrepayH5Request(json.with("notify_url", notifyUrl))

    /** A copy with another [sceneInfo]. */
    public fun withSceneInfo(sceneInfo: PrepayH5Scene): PrepayH5Request = PrepayH5Request(json.with("scene_info", sceneInfo))

    /** A copy with another [subAppid]. */
    public fun withSubAppid(subAppid: String?): PrepayH5Request = PrepayH5Request(json.with("sub_appid", subAppid))

    /** A copy with another [attach]. */
    public fun withAttach(attach: String?): PrepayH5Request = PrepayH5Request(json.with("attach", attach))

    /** A copy with another [detail]. */
    public fun withDetail(detail: OrderDetail?): PrepayH5Request = PrepayH5Request(json.with("detail", detail))

    /** A copy with another [goodsTag]. */
    public fun withGoodsTag(goodsTag: String?): PrepayH5Request = PrepayH5Request(json.with("goods_tag", goodsTag))

    /** A copy with another [limitPay]. */
    public fun withLimitPay(limitPay: List<String>?): PrepayH5Request = PrepayH5Request(json.with("limit_pay", limitPay))

    /** A copy with another [payer]. */
    public fun withPayer(payer: Payer?): PrepayH5Request = PrepayH5Request(json.with("payer", payer))

    /** A copy with another [settleInfo]. */
    public fun withSettleInfo(settleInfo: Settlement?): PrepayH5Request = PrepayH5Request(json.with("settle_info", settleInfo))

    /** A copy with another [supportFapiao]. */
    public fun withSupportFapiao(supportFapiao: Boolean?): PrepayH5Request = PrepayH5Request(json.with("support_fapiao", supportFapiao))

    /** A copy with another [timeExpire]. */
    public fun withTimeExpire(timeExpire: String?): PrepayH5Request = PrepayH5Request(json.with("time_expire", timeExpire))
}

/**
 * `PrepayH5Response`.
 */
public class PrepayH5Response(json: JsonObject) : Model(json) {

    /** 支付跳转链接. Good for five minutes. At most 256 characters. */
    public val h5Url: String get() = json["h5_url"].text()
}

/**
 * `PrepayH5Scene`.
 */
public class PrepayH5Scene(json: JsonObject) : Model(json) {
    public constructor(h5Info: H5Info, payerClientIp: String, deviceId: String? = null, deviceIp: String? = null, storeInfo: Store? = null) : this(
        Fields().put("h5_info", h5Info).put("payer_client_ip", payerClientIp).put("device_id", deviceId).put("device_ip", deviceIp).put("store_info", storeInfo).json,
    )

    public constructor(h5Info: H5Info, payerClientIp: String) : this(
        Fields().put("h5_info", h5Info).put("payer_client_ip", payerClientIp).json,
    )

    /** H5场景信息. */
    public val h5Info: H5Info get() = H5Info(json["h5_info"].tree())

    /** 用户终端IP. The user's address, IPv4 or IPv6. At most 45 characters. */
    public val payerClientIp: String get() = json["payer_client_ip"].text()

    /** 商户端设备号. The merchant's own number of the terminal or shop. At most 32 characters. */
    public val deviceId: String? get() = json["device_id"].textOrNull()

    /** 商户端设备IP. Known from the community. */
    public val deviceIp: String? get() = json["device_ip"].textOrNull()

    /** 商户门店信息. */
    public val storeInfo: Store? get() = json["store_info"].treeOrNull()?.let { Store(it) }

    /** A copy with another [h5Info]. */
    public fun withH5Info(h5Info: H5Info): PrepayH5Scene = PrepayH5Scene(json.with("h5_info", h5Info))

    /** A copy with another [payerClientIp]. */
    public fun withPayerClientIp(payerClientIp: String): PrepayH5Scene = PrepayH5Scene(json.with("payer_client_ip", payerClientIp))

    /** A copy with another [deviceId]. */
    public fun withDeviceId(deviceId: String?): PrepayH5Scene = PrepayH5Scene(json.with("device_id", deviceId))

    /** A copy with another [deviceIp]. */
    public fun withDeviceIp(deviceIp: String?): PrepayH5Scene = PrepayH5Scene(json.with("device_ip", deviceIp))

    /** A copy with another [storeInfo]. */
    public fun withStoreInfo(storeInfo: Store?): PrepayH5Scene = PrepayH5Scene(json.with("store_info", storeInfo))
}

/**
 * `PrepayJsapiContract`.
 */
public class PrepayJsapiContract(json: JsonObject) : Model(json) {
    public constructor(planId: String? = null, contractAppid: String? = null, contractMchid: String? = null, passwordFreeContractId: String? = null, contractCode: String? = null, contractDisplayAccount: String? = null, contractNotifyUrl: String? = null, requestSerial: String? = null, token: String? = null) : this(
        Fields().put("plan_id", planId).put("contract_appid", contractAppid).put("contract_mchid", contractMchid).put("password_free_contract_id", passwordFreeContractId).put("contract_code", contractCode).put("contract_display_account", contractDisplayAccount).put("contract_notify_url", contractNotifyUrl).put("request_serial", requestSerial).put("token", token).json,
    )

    /** 模板ID. The template of the agreement, made in the merchant platform. */
    public val planId: String? get() = json["plan_id"].textOrNull()

    /** 签约AppID. An app that is bound to the merchant that signs. */
    public val contractAppid: String? get() = json["contract_appid"].textOrNull()

    /** 签约商户号. The merchant that signs the agreement. */
    public val contractMchid: String? get() = json["contract_mchid"].textOrNull()

    /** 免密协议ID. */
    public val passwordFreeContractId: String? get() = json["password_free_contract_id"].textOrNull()

    /** 签约协议号. The merchant's own number of the agreement. */
    public val contractCode: String? get() = json["contract_code"].textOrNull()

    /** 用户账户展示名称. The user's name at the merchant; shown in the agreement. */
    public val contractDisplayAccount: String? get() = json["contract_display_account"].textOrNull()

    /** 签约信息通知URL. Where the result of signing is posted: https, without a query string. */
    public val contractNotifyUrl: String? get() = json["contract_notify_url"].textOrNull()

    /** 请求序列号. The merchant's own serial number of the request to sign. */
    public val requestSerial: String? get() = json["request_serial"].textOrNull()

    /** 扣费服务预授权token. */
    public val token: String? get() = json["token"].textOrNull()

    /** A copy with another [planId]. */
    public fun withPlanId(planId: String?): PrepayJsapiContract = PrepayJsapiContract(json.with("plan_id", planId))

    /** A copy with another [contractAppid]. */
    public fun withContractAppid(contractAppid: String?): PrepayJsapiContract = PrepayJsapiContract(json.with("contract_appid", contractAppid))

    /** A copy with another [contractMchid]. */
    public fun withContractMchid(contractMchid: String?): PrepayJsapiContract = PrepayJsapiContract(json.with("contract_mchid", contractMchid))

    /** A copy with another [passwordFreeContractId]. */
    public fun withPasswordFreeContractId(passwordFreeContractId: String?): PrepayJsapiContract = PrepayJsapiContract(json.with("password_free_contract_id", passwordFreeContractId))

    /** A copy with another [contractCode]. */
    public fun withContractCode(contractCode: String?): PrepayJsapiContract = PrepayJsapiContract(json.with("contract_code", contractCode))

    /** A copy with another [contractDisplayAccount]. */
    public fun withContractDisplayAccount(contractDisplayAccount: String?): PrepayJsapiContract = PrepayJsapiContract(json.with("contract_display_account", contractDisplayAccount))

    /** A copy with another [contractNotifyUrl]. */
    public fun withContractNotifyUrl(contractNotifyUrl: String?): PrepayJsapiContract = PrepayJsapiContract(json.with("contract_notify_url", contractNotifyUrl))

    /** A copy with another [requestSerial]. */
    public fun withRequestSerial(requestSerial: String?): PrepayJsapiContract = PrepayJsapiContract(json.with("request_serial", requestSerial))

    /** A copy with another [token]. */
    public fun withToken(token: String?): PrepayJsapiContract = PrepayJsapiContract(json.with("token", token))
}

/**
 * `PrepayJsapiPayer`.
 */
public class PrepayJsapiPayer(json: JsonObject) : Model(json) {
    public constructor(spOpenid: String? = null, subOpenid: String? = null, identity: Identity? = null) : this(
        Fields().put("sp_openid", spOpenid).put("sub_openid", subOpenid).put("identity", identity).json,
    )

    /** 用户服务标识. The user in `sp_appid`; this or `sub_openid`. At most 128 characters. */
    public val spOpenid: String? get() = json["sp_openid"].textOrNull()

    /** 用户子标识. The user in `sub_appid`; this or `sp_openid`. At most 128 characters. */
    public val subOpenid: String? get() = json["sub_openid"].textOrNull()

    /** 实名支付. Known from the community. */
    public val identity: Identity? get() = json["identity"].treeOrNull()?.let { Identity(it) }

    /** A copy with another [spOpenid]. */
    public fun withSpOpenid(spOpenid: String?): PrepayJsapiPayer = PrepayJsapiPayer(json.with("sp_openid", spOpenid))

    /** A copy with another [subOpenid]. */
    public fun withSubOpenid(subOpenid: String?): PrepayJsapiPayer = PrepayJsapiPayer(json.with("sub_openid", subOpenid))

    /** A copy with another [identity]. */
    public fun withIdentity(identity: Identity?): PrepayJsapiPayer = PrepayJsapiPayer(json.with("identity", identity))
}

/**
 * `PrepayJsapiRequest`.
 */
public class PrepayJsapiRequest(json: JsonObject) : Model(json) {
    public constructor(subMchid: String, spAppid: String, outTradeNo: String, description: String, amount: Amount, notifyUrl: String, payer: PrepayJsapiPayer, spMchid: String? = null, subAppid: String? = null, attach: String? = null, detail: OrderDetail? = null, goodsTag: String? = null, limitPay: List<String>? = null, sceneInfo: PrepayScene? = null, settleInfo: Settlement? = null, subsidyInfo: Subsidy? = null, supportFapiao: Boolean? = null, timeExpire: String? = null) : this(
        Fields().put("sp_mchid", spMchid).put("sub_mchid", subMchid).put("sp_appid", spAppid).put("out_trade_no", outTradeNo).put("description", description).put("amount", amount).put("notify_url", notifyUrl).put("payer", payer).put("sub_appid", subAppid).put("attach", attach).put("detail", detail).put("goods_tag", goodsTag).put("limit_pay", limitPay).put("scene_info", sceneInfo).put("settle_info", settleInfo).put("subsidy_info", subsidyInfo).put("support_fapiao", supportFapiao).put("time_expire", timeExpire).json,
    )

    public constructor(subMchid: String, spAppid: String, outTradeNo: String, description: String, amount: Amount, notifyUrl: String, payer: PrepayJsapiPayer) : this(
        Fields().put("sub_mchid", subMchid).put("sp_appid", spAppid).put("out_trade_no", outTradeNo).put("description", description).put("amount", amount).put("notify_url", notifyUrl).put("payer", payer).json,
    )

    /** 服务商户号. The partner's own merchant number. At most 32 characters. The client's `mchid` where left out. */
    public val spMchid: String? get() = json["sp_mchid"].textOrNull()

    /** 子商户号. The sub-merchant that the partner acts for. At most 32 characters. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 服务商APPID. An app, official account or mini program that is bound to the partner. At most 32 characters. */
    public val spAppid: String get() = json["sp_appid"].text()

    /** 商户订单号. The merchant's own number of the order, unique for the merchant: digits, letters, `_-|*`. At most 32 characters. */
    public val outTradeNo: String get() = json["out_trade_no"].text()

    /** 商品描述. What is bought; shown to the user. At most 127 characters. */
    public val description: String get() = json["description"].text()

    /** 订单金额. */
    public val amount: Amount get() = Amount(json["amount"].tree())

    /** 通知地址. Where its notifications are posted: https, without a query string. At most 255 characters. */
    public val notifyUrl: String get() = json["notify_url"].text()

    /** 支付者. */
    public val payer: PrepayJsapiPayer get() = PrepayJsapiPayer(json["payer"].tree())

    /** 子商户APPID. The sub-merchant's own app; needed with `sub_openid`. At most 32 characters. */
    public val subAppid: String? get() = json["sub_appid"].textOrNull()

    /** 附加数据. Comes back unchanged in queries and notifications. At most 128 characters. */
    public val attach: String? get() = json["attach"].textOrNull()

    /** 商品详情. */
    public val detail: OrderDetail? get() = json["detail"].treeOrNull()?.let { OrderDetail(it) }

    /** 订单优惠标记. Only coupons for this tag can be used. At most 32 characters. */
    public val goodsTag: String? get() = json["goods_tag"].textOrNull()

    /** 指定支付方式. Ways of paying that are excluded. See [LimitPay]. Known from the community. */
    public val limitPay: List<String>? get() = json["limit_pay"].listOrNull { it.text() }

    /** 场景信息. */
    public val sceneInfo: PrepayScene? get() = json["scene_info"].treeOrNull()?.let { PrepayScene(it) }

    /** 结算信息. */
    public val settleInfo: Settlement? get() = json["settle_info"].treeOrNull()?.let { Settlement(it) }

    /** 贴息信息. Known from the community. */
    public val subsidyInfo: Subsidy? get() = json["subsidy_info"].treeOrNull()?.let { Subsidy(it) }

    /** 电子发票入口开放标识. Whether the user can ask for an invoice (fapiao). */
    public val supportFapiao: Boolean? get() = json["support_fapiao"].booleanOrNull()

    /** 支付结束时间. When the order closes by itself, such as `2026-05-20T13:29:35+08:00`. At most 64 characters, RFC 3339. */
    public val timeExpire: String? get() = json["time_expire"].textOrNull()

    /** A copy with another [spMchid]. */
    public fun withSpMchid(spMchid: String?): PrepayJsapiRequest = PrepayJsapiRequest(json.with("sp_mchid", spMchid))

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String): PrepayJsapiRequest = PrepayJsapiRequest(json.with("sub_mchid", subMchid))

    /** A copy with another [spAppid]. */
    public fun withSpAppid(spAppid: String): PrepayJsapiRequest = PrepayJsapiRequest(json.with("sp_appid", spAppid))

    /** A copy with another [outTradeNo]. */
    public fun withOutTradeNo(outTradeNo: String): PrepayJsapiRequest = PrepayJsapiRequest(json.with("out_trade_no", outTradeNo))

    /** A copy with another [description]. */
    public fun withDescription(description: String): PrepayJsapiRequest = PrepayJsapiRequest(json.with("description", description))

    /** A copy with another [amount]. */
    public fun withAmount(amount: Amount): PrepayJsapiRequest = PrepayJsapiRequest(json.with("amount", amount))

    /** A copy with another [notifyUrl]. */
    public fun withNotifyUrl(notifyUrl: String): PrepayJsapiRequest = PrepayJsapiRequest(json.with("notify_url", notifyUrl))

    /** A copy with another [payer]. */
    public fun withPayer(payer: PrepayJsapiPayer): PrepayJsapiRequest = PrepayJsapiRequest(json.with("payer", payer))

    /** A copy with another [subAppid]. */
    public fun withSubAppid(subAppid: String?): PrepayJsapiRequest = PrepayJsapiRequest(json.with("sub_appid", subAppid))

    /** A copy with another [attach]. */
    public fun withAttach(attach: String?): PrepayJsapiRequest = PrepayJsapiRequest(json.with("attach", attach))

    /** A copy with another [detail]. */
    public fun withDetail(detail: OrderDetail?): PrepayJsapiRequest = PrepayJsapiRequest(json.with("detail", detail))

    /** A copy with another [goodsTag]. */
    public fun withGoodsTag(goodsTag: String?): PrepayJsapiRequest = PrepayJsapiRequest(json.with("goods_tag", goodsTag))

    /** A copy with another [limitPay]. */
    public fun withLimitPay(limitPay: List<String>?): PrepayJsapiRequest = PrepayJsapiRequest(json.with("limit_pay", limitPay))

    /** A copy with another [sceneInfo]. */
    public fun withSceneInfo(sceneInfo: PrepayScene?): PrepayJsapiRequest = PrepayJsapiRequest(json.with("scene_info", sceneInfo))

    /** A copy with another [settleInfo]. */
    public fun withSettleInfo(settleInfo: Settlement?): PrepayJsapiRequest = PrepayJsapiRequest(json.with("settle_info", settleInfo))

    /** A copy with another [subsidyInfo]. */
    public fun withSubsidyInfo(subsidyInfo: Subsidy?): PrepayJsapiRequest = PrepayJsapiRequest(json.with("subsidy_info", subsidyInfo))

    /** A copy with another [supportFapiao]. */
    public fun withSupportFapiao(supportFapiao: Boolean?): PrepayJsapiRequest = PrepayJsapiRequest(json.with("support_fapiao", supportFapiao))

    /** A copy with another [timeExpire]. */
    public fun withTimeExpire(timeExpire: String?): PrepayJsapiRequest = PrepayJsapiRequest(json.with("time_expire", timeExpire))
}

/**
 * `PrepayJsapiWithContractRequest`.
 */
public class PrepayJsapiWithContractRequest(json: JsonObject) : Model(json) {
    public constructor(subMchid: String, spAppid: String, outTradeNo: String, description: String, amount: Amount, contractInfo: PrepayJsapiContract, notifyUrl: String, payer: TransactionPayer, spMchid: String? = null, subAppid: String? = null, attach: String? = null, detail: PrepayWithContractOrderDetail? = null, goodsTag: String? = null, sceneInfo: PrepayWithContractScene? = null, settleInfo: Settlement? = null, supportFapiao: Boolean? = null, timeExpire: String? = null) : this(
        Fields().put("sp_mchid", spMchid).put("sub_mchid", subMchid).put("sp_appid", spAppid).put("out_trade_no", outTradeNo).put("description", description).put("amount", amount).put("contract_info", contractInfo).put("notify_url", notifyUrl).put("payer", payer).put("sub_appid", subAppid).put("attach", attach).put("detail", detail).put("goods_tag", goodsTag).put("scene_info", sceneInfo).put("settle_info", settleInfo).put("support_fapiao", supportFapiao).put("time_expire", timeExpire).json,
    )

    public constructor(subMchid: String, spAppid: String, outTradeNo: String, description: String, amount: Amount, contractInfo: PrepayJsapiContract, notifyUrl: String, payer: TransactionPayer) : this(
        Fields().put("sub_mchid", subMchid).put("sp_appid", spAppid).put("out_trade_no", outTradeNo).put("description", description).put("amount", amount).put("contract_info", contractInfo).put("notify_url", notifyUrl).put("payer", payer).json,
    )

    /** 服务商户号. The partner's own merchant number. The client's `mchid` where left out. */
    public val spMchid: String? get() = json["sp_mchid"].textOrNull()

    /** 子商户号. The sub-merchant that the partner acts for. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 服务商应用ID. An app, official account or mini program that is bound to the partner. */
    public val spAppid: String get() = json["sp_appid"].text()

    /** 商户订单号. The merchant's own number of the order, unique for the merchant: digits, letters, `_-|*`. */
    public val outTradeNo: String get() = json["out_trade_no"].text()

    /** 商品描述. What is bought; shown to the user. */
    public val description: String get() = json["description"].text()

    /** 订单金额. */
    public val amount: Amount get() = Amount(json["amount"].tree())

    /** 签约授权信息. */
    public val contractInfo: PrepayJsapiContract get() = PrepayJsapiContract(json["contract_info"].tree())

    /** 通知地址. Where its notifications are posted: https, without a query string. */
    public val notifyUrl: String get() = json["notify_url"].text()

    /** 支付者. */
    public val payer: TransactionPayer get() = TransactionPayer(json["payer"].tree())

    /** 子商户APPID. The sub-merchant's own app; needed with `sub_openid`. */
    public val subAppid: String? get() = json["sub_appid"].textOrNull()

    /** 附加数据. Comes back unchanged in queries and notifications. */
    public val attach: String? get() = json["attach"].textOrNull()

    /** 优惠功能. */
    public val detail: PrepayWithContractOrderDetail? get() = json["detail"].treeOrNull()?.let { PrepayWithContractOrderDetail(it) }

    /** 订单优惠标记. Only coupons for this tag can be used. */
    public val goodsTag: String? get() = json["goods_tag"].textOrNull()

    /** 场景信息. */
    public val sceneInfo: PrepayWithContractScene? get() = json["scene_info"].treeOrNull()?.let { PrepayWithContractScene(it) }

    /** 结算信息. */
    public val settleInfo: Settlement? get() = json["settle_info"].treeOrNull()?.let { Settlement(it) }

    /** 电子发票入口开放标识. Whether the user can ask for an invoice (fapiao). */
    public val supportFapiao: Boolean? get() = json["support_fapiao"].booleanOrNull()

    /** 交易结束时间. When the order closes by itself, such as `2026-05-20T13:29:35+08:00`. RFC 3339. */
    public val timeExpire: String? get() = json["time_expire"].textOrNull()

    /** A copy with another [spMchid]. */
    public fun withSpMchid(spMchid: String?): PrepayJsapiWithContractRequest = PrepayJsapiWithContractRequest(json.with("sp_mchid", spMchid))

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String): PrepayJsapiWithContractRequest = PrepayJsapiWithContractRequest(json.with("sub_mchid", subMchid))

    /** A copy with another [spAppid]. */
    public fun withSpAppid(spAppid: String): PrepayJsapiWithContractRequest = PrepayJsapiWithContractRequest(json.with("sp_appid", spAppid))

    /** A copy with another [outTradeNo]. */
    public fun withOutTradeNo(outTradeNo: String): PrepayJsapiWithContractRequest = PrepayJsapiWithContractRequest(json.with("out_trade_no", outTradeNo))

    /** A copy with another [description]. */
    public fun withDescription(description: String): PrepayJsapiWithContractRequest = PrepayJsapiWithContractRequest(json.with("description", description))

    /** A copy with another [amount]. */
    public fun withAmount(amount: Amount): PrepayJsapiWithContractRequest = PrepayJsapiWithContractRequest(json.with("amount", amount))

    /** A copy with another [contractInfo]. */
    public fun withContractInfo(contractInfo: PrepayJsapiContract): PrepayJsapiWithContractRequest = PrepayJsapiWithContractRequest(json.with("contract_info", contractInfo))

    /** A copy with another [notifyUrl]. */
    public fun withNotifyUrl(notifyUrl: String): PrepayJsapiWithContractRequest = PrepayJsapiWithContractRequest(json.with("notify_url", notifyUrl))

    /** A copy with another [payer]. */
    public fun withPayer(payer: TransactionPayer): PrepayJsapiWithContractRequest = PrepayJsapiWithContractRequest(json.with("payer", payer))

    /** A copy with another [subAppid]. */
    public fun withSubAppid(subAppid: String?): PrepayJsapiWithContractRequest = PrepayJsapiWithContractRequest(json.with("sub_appid", subAppid))

    /** A copy with another [attach]. */
    public fun withAttach(attach: String?): PrepayJsapiWithContractRequest = PrepayJsapiWithContractRequest(json.with("attach", attach))

    /** A copy with another [detail]. */
    public fun withDetail(detail: PrepayWithContractOrderDetail?): PrepayJsapiWithContractRequest = PrepayJsapiWithContractRequest(json.with("detail", detail))

    /** A copy with another [goodsTag]. */
    public fun withGoodsTag(goodsTag: String?): PrepayJsapiWithContractRequest = PrepayJsapiWithContractRequest(json.with("goods_tag", goodsTag))

    /** A copy with another [sceneInfo]. */
    public fun withSceneInfo(sceneInfo: PrepayWithContractScene?): PrepayJsapiWithContractRequest = PrepayJsapiWithContractRequest(json.with("scene_info", sceneInfo))

    /** A copy with another [settleInfo]. */
    public fun withSettleInfo(settleInfo: Settlement?): PrepayJsapiWithContractRequest = PrepayJsapiWithContractRequest(json.with("settle_info", settleInfo))

    /** A copy with another [supportFapiao]. */
    public fun withSupportFapiao(supportFapiao: Boolean?): PrepayJsapiWithContractRequest = PrepayJsapiWithContractRequest(json.with("support_fapiao", supportFapiao))

    /** A copy with another [timeExpire]. */
    public fun withTimeExpire(timeExpire: String?): PrepayJsapiWithContractRequest = PrepayJsapiWithContractRequest(json.with("time_expire", timeExpire))
}

/**
 * `PrepayMiniProgramRequest`.
 */
public class PrepayMiniProgramRequest(json: JsonObject) : Model(json) {
    public constructor(subMchid: String, spAppid: String, outTradeNo: String, description: String, amount: Amount, payer: TransactionPayer, spMchid: String? = null, subAppid: String? = null, attach: String? = null, detail: OrderDetail? = null, goodsTag: String? = null, notifyUrl: String? = null, sceneInfo: PrepayMiniProgramScene? = null, settleInfo: Settlement? = null, supportFapiao: Boolean? = null, timeExpire: String? = null) : this(
        Fields().put("sp_mchid", spMchid).put("sub_mchid", subMchid).put("sp_appid", spAppid).put("out_trade_no", outTradeNo).put("description", description).put("amount", amount).put("payer", payer).put("sub_appid", subAppid).put("attach", attach).put("detail", detail).put("goods_tag", goodsTag).put("notify_url", notifyUrl).put("scene_info", sceneInfo).put("settle_info", settleInfo).put("support_fapiao", supportFapiao).put("time_expire", timeExpire).json,
    )

    public constructor(subMchid: String, spAppid: String, outTradeNo: String, description: String, amount: Amount, payer: TransactionPayer) : this(
        Fields().put("sub_mchid", subMchid).put("sp_appid", spAppid).put("out_trade_no", outTradeNo).put("description", description).put("amount", amount).put("payer", payer).json,
    )

    /** 服务商户号. The partner's own merchant number. The client's `mchid` where left out. */
    public val spMchid: String? get() = json["sp_mchid"].textOrNull()

    /** 子商户号. The sub-merchant that the partner acts for. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 服务商公众号ID. An app, official account or mini program that is bound to the partner. */
    public val spAppid: String get() = json["sp_appid"].text()

    /** 商户订单号. The merchant's own number of the order, unique for the merchant: digits, letters, `_-|*`. */
    public val outTradeNo: String get() = json["out_trade_no"].text()

    /** 商品描述. What is bought; shown to the user. */
    public val description: String get() = json["description"].text()

    /** 订单金额. */
    public val amount: Amount get() = Amount(json["amount"].tree())

    /** 支付者. */
    public val payer: TransactionPayer get() = TransactionPayer(json["payer"].tree())

    /** 子商户APPID. The sub-merchant's own app; needed with `sub_openid`. */
    public val subAppid: String? get() = json["sub_appid"].textOrNull()

    /** 附加数据. Comes back unchanged in queries and notifications. */
    public val attach: String? get() = json["attach"].textOrNull()

    /** 优惠功能. */
    public val detail: OrderDetail? get() = json["detail"].treeOrNull()?.let { OrderDetail(it) }

    /** 订单优惠标记. Only coupons for this tag can be used. */
    public val goodsTag: String? get() = json["goods_tag"].textOrNull()

    /** 通知地址. Where its notifications are posted: https, without a query string. */
    public val notifyUrl: String? get() = json["notify_url"].textOrNull()

    /** 场景信息. */
    public val sceneInfo: PrepayMiniProgramScene? get() = json["scene_info"].treeOrNull()?.let { PrepayMiniProgramScene(it) }

    /** 结算信息. */
    public val settleInfo: Settlement? get() = json["settle_info"].treeOrNull()?.let { Settlement(it) }

    /** 电子发票入口开放标识. Whether the user can ask for an invoice (fapiao). */
    public val supportFapiao: Boolean? get() = json["support_fapiao"].booleanOrNull()

    /** 交易结束时间. When the order closes by itself, such as `2026-05-20T13:29:35+08:00`. RFC 3339. */
    public val timeExpire: String? get() = json["time_expire"].textOrNull()

    /** A copy with another [spMchid]. */
    public fun withSpMchid(spMchid: String?): PrepayMiniProgramRequest = PrepayMiniProgramRequest(json.with("sp_mchid", spMchid))

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String): PrepayMiniProgramRequest = PrepayMiniProgramRequest(json.with("sub_mchid", subMchid))

    /** A copy with another [spAppid]. */
    public fun withSpAppid(spAppid: String): PrepayMiniProgramRequest = PrepayMiniProgramRequest(json.with("sp_appid", spAppid))

    /** A copy with another [outTradeNo]. */
    public fun withOutTradeNo(outTradeNo: String): PrepayMiniProgramRequest = PrepayMiniProgramRequest(json.with("out_trade_no", outTradeNo))

    /** A copy with another [description]. */
    public fun withDescription(description: String): PrepayMiniProgramRequest = PrepayMiniProgramRequest(json.with("description", description))

    /** A copy with another [amount]. */
    public fun withAmount(amount: Amount): PrepayMiniProgramRequest = PrepayMiniProgramRequest(json.with("amount", amount))

    /** A copy with another [payer]. */
    public fun withPayer(payer: TransactionPayer): PrepayMiniProgramRequest = PrepayMiniProgramRequest(json.with("payer", payer))

    /** A copy with another [subAppid]. */
    public fun withSubAppid(subAppid: String?): PrepayMiniProgramRequest = PrepayMiniProgramRequest(json.with("sub_appid", subAppid))

    /** A copy with another [attach]. */
    public fun withAttach(attach: String?): PrepayMiniProgramRequest = PrepayMiniProgramRequest(json.with("attach", attach))

    /** A copy with another [detail]. */
    public fun withDetail(detail: OrderDetail?): PrepayMiniProgramRequest = PrepayMiniProgramRequest(json.with("detail", detail))

    /** A copy with another [goodsTag]. */
    public fun withGoodsTag(goodsTag: String?): PrepayMiniProgramRequest = PrepayMiniProgramRequest(json.with("goods_tag", goodsTag))

    /** A copy with another [notifyUrl]. */
    public fun withNotifyUrl(notifyUrl: String?): PrepayMiniProgramRequest = PrepayMiniProgramRequest(json.with("notify_url", notifyUrl))

    /** A copy with another [sceneInfo]. */
    public fun withSceneInfo(sceneInfo: PrepayMiniProgramScene?): PrepayMiniProgramRequest = PrepayMiniProgramRequest(json.with("scene_info", sceneInfo))

    /** A copy with another [settleInfo]. */
    public fun withSettleInfo(settleInfo: Settlement?): PrepayMiniProgramRequest = PrepayMiniProgramRequest(json.with("settle_info", settleInfo))

    /** A copy with another [supportFapiao]. */
    public fun withSupportFapiao(supportFapiao: Boolean?): PrepayMiniProgramRequest = PrepayMiniProgramRequest(json.with("support_fapiao", supportFapiao))

    /** A copy with another [timeExpire]. */
    public fun withTimeExpire(timeExpire: String?): PrepayMiniProgramRequest = PrepayMiniProgramRequest(json.with("time_expire", timeExpire))
}

/**
 * `PrepayMiniProgramScene`.
 */
public class PrepayMiniProgramScene(json: JsonObject) : Model(json) {
    public constructor(deviceId: String? = null, payerClientIp: String? = null, storeInfo: CodepayStore? = null) : this(
        Fields().put("device_id", deviceId).put("payer_client_ip", payerClientIp).put("store_info", storeInfo).json,
    )

    /** 商户端设备号. The merchant's own number of the terminal or shop. */
    public val deviceId: String? get() = json["device_id"].textOrNull()

    /** 用户终端IP. The user's address, IPv4 or IPv6. */
    public val payerClientIp: String? get() = json["payer_client_ip"].textOrNull()

    /** 商户门店信息. */
    public val storeInfo: CodepayStore? get() = json["store_info"].treeOrNull()?.let { CodepayStore(it) }

    /** A copy with another [deviceId]. */
    public fun withDeviceId(deviceId: String?): PrepayMiniProgramScene = PrepayMiniProgramScene(json.with("device_id", deviceId))

    /** A copy with another [payerClientIp]. */
    public fun withPayerClientIp(payerClientIp: String?): PrepayMiniProgramScene = PrepayMiniProgramScene(json.with("payer_client_ip", payerClientIp))

    /** A copy with another [storeInfo]. */
    public fun withStoreInfo(storeInfo: CodepayStore?): PrepayMiniProgramScene = PrepayMiniProgramScene(json.with("store_info", storeInfo))
}

/**
 * `PrepayNativeRequest`.
 */
public class PrepayNativeRequest(json: JsonObject) : Model(json) {
    public constructor(subMchid: String, spAppid: String, outTradeNo: String, description: String, amount: Amount, notifyUrl: String, spMchid: String? = null, subAppid: String? = null, attach: String? = null, detail: OrderDetail? = null, goodsTag: String? = null, limitPay: List<String>? = null, payer: Payer? = null, sceneInfo: PrepayScene? = null, settleInfo: Settlement? = null, supportFapiao: Boolean? = null, timeExpire: String? = null) : this(
        Fields().put("sp_mchid", spMchid).put("sub_mchid", subMchid).put("sp_appid", spAppid).put("out_trade_no", outTradeNo).put("description", description).put("amount", amount).put("notify_url", notifyUrl).put("sub_appid", subAppid).put("attach", attach).put("detail", detail).put("goods_tag", goodsTag).put("limit_pay", limitPay).put("payer", payer).put("scene_info", sceneInfo).put("settle_info", settleInfo).put("support_fapiao", supportFapiao).put("time_expire", timeExpire).json,
    )

    public constructor(subMchid: String, spAppid: String, outTradeNo: String, description: String, amount: Amount, notifyUrl: String) : this(
        Fields().put("sub_mchid", subMchid).put("sp_appid", spAppid).put("out_trade_no", outTradeNo).put("description", description).put("amount", amount).put("notify_url", notifyUrl).json,
    )

    /** 服务商户号. The partner's own merchant number. At most 32 characters. The client's `mchid` where left out. */
    public val spMchid: String? get() = json["sp_mchid"].textOrNull()

    /** 子商户号. The sub-merchant that the partner acts for. At most 32 characters. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 服务商APPID. An app, official account or mini program that is bound to the partner. At most 32 characters. */
    public val spAppid: String get() = json["sp_appid"].text()

    /** 商户订单号. The merchant's own number of the order, unique for the merchant: digits, letters, `_-|*`. At most 32 characters. */
    public val outTradeNo: String get() = json["out_trade_no"].text()

    /** 商品描述. What is bought; shown to the user. At most 127 characters. */
    public val description: String get() = json["description"].text()

    /** 订单金额. */
    public val amount: Amount get() = Amount(json["amount"].tree())

    /** 通知地址. Where its notifications are posted: https, without a query string. At most 255 characters. */
    public val notifyUrl: String get() = json["notify_url"].text()

    /** 子商户APPID. The sub-merchant's own app. At most 32 characters. */
    public val subAppid: String? get() = json["sub_appid"].textOrNull()

    /** 附加数据. Comes back unchanged in queries and notifications. At most 128 characters. */
    public val attach: String? get() = json["attach"].textOrNull()

    /** 商品详情. */
    public val detail: OrderDetail? get() = json["detail"].treeOrNull()?.let { OrderDetail(it) }

    /** 订单优惠标记. Only coupons for this tag can be used. At most 32 characters. */
    public val goodsTag: String? get() = json["goods_tag"].textOrNull()

    /** 指定支付方式. Ways of paying that are excluded. See [LimitPay]. Known from the community. */
    public val limitPay: List<String>? get() = json["limit_pay"].listOrNull { it.text() }

    /** 支付者. Known from the community. */
    public val payer: Payer? get() = json["payer"].treeOrNull()?.let { Payer(it) }

    /** 场景信息. */
    public val sceneInfo: PrepayScene? get() = json["scene_info"].treeOrNull()?.let { PrepayScene(it) }

    /** 结算信息. */
    public val settleInfo: Settlement? get() = json["settle_info"].treeOrNull()?.let { Settlement(it) }

    /** 电子发票入口开放标识. Whether the user can ask for an invoice (fapiao). */
    public val supportFapiao: Boolean? get() = json["support_fapiao"].booleanOrNull()

    /** 支付结束时间. When the order closes by itself, such as `2026-05-20T13:29:35+08:00`. At most 64 characters, RFC 3339. */
    public val timeExpire: String? get() = json["time_expire"].textOrNull()

    /** A copy with another [spMchid]. */
    public fun withSpMchid(spMchid: String?): PrepayNativeRequest = PrepayNativeRequest(json.with("sp_mchid", spMchid))

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String): PrepayNativeRequest = PrepayNativeRequest(json.with("sub_mchid", subMchid))

    /** A copy with another [spAppid]. */
    public fun withSpAppid(spAppid: String): PrepayNativeRequest = PrepayNativeRequest(json.with("sp_appid", spAppid))

    /** A copy with another [outTradeNo]. */
    public fun withOutTradeNo(outTradeNo: String): PrepayNativeRequest = PrepayNativeRequest(json.with("out_trade_no", outTradeNo))

    /** A copy with another [description]. */
    public fun withDescription(description: String): PrepayNativeRequest = PrepayNativeRequest(json.with("description", description))

    /** A copy with another [amount]. */
    public fun withAmount(amount: Amount): PrepayNativeRequest = PrepayNativeRequest(json.with("amount", amount))

    /** A copy with another [notifyUrl]. */
    public fun withNotifyUrl(notifyUrl: String): PrepayNativeRequest = PrepayNativeRequest(json.with("notify_url", notifyUrl))

    /** A copy with another [subAppid]. */
    public fun withSubAppid(subAppid: String?): PrepayNativeRequest = PrepayNativeRequest(json.with("sub_appid", subAppid))

    /** A copy with another [attach]. */
    public fun withAttach(attach: String?): PrepayNativeRequest = PrepayNativeRequest(json.with("attach", attach))

    /** A copy with another [detail]. */
    public fun withDetail(detail: OrderDetail?): PrepayNativeRequest = PrepayNativeRequest(json.with("detail", detail))

    /** A copy with another [goodsTag]. */
    public fun withGoodsTag(goodsTag: String?): PrepayNativeRequest = PrepayNativeRequest(json.with("goods_tag", goodsTag))

    /** A copy with another [limitPay]. */
    public fun withLimitPay(limitPay: List<String>?): PrepayNativeRequest = PrepayNativeRequest(json.with("limit_pay", limitPay))

    /** A copy with another [payer]. */
    public fun withPayer(payer: Payer?): PrepayNativeRequest = PrepayNativeRequest(json.with("payer", payer))

    /** A copy with another [sceneInfo]. */
    public fun withSceneInfo(sceneInfo: PrepayScene?): PrepayNativeRequest = PrepayNativeRequest(json.with("scene_info", sceneInfo))

    /** A copy with another [settleInfo]. */
    public fun withSettleInfo(settleInfo: Settlement?): PrepayNativeRequest = PrepayNativeRequest(json.with("settle_info", settleInfo))

    /** A copy with another [supportFapiao]. */
    public fun withSupportFapiao(supportFapiao: Boolean?): PrepayNativeRequest = PrepayNativeRequest(json.with("support_fapiao", supportFapiao))

    /** A copy with another [timeExpire]. */
    public fun withTimeExpire(timeExpire: String?): PrepayNativeRequest = PrepayNativeRequest(json.with("time_expire", timeExpire))
}

/**
 * `PrepayNativeResponse`.
 */
public class PrepayNativeResponse(json: JsonObject) : Model(json) {

    /** 二维码链接. Good for two hours. At most 64 characters. */
    public val codeUrl: String get() = json["code_url"].text()
}

/**
 * `PrepayResponse`.
 */
public class PrepayResponse(json: JsonObject) : Model(json) {

    /** 预支付交易会话标识. Good for two hours. At most 64 characters. */
    public val prepayId: String get() = json["prepay_id"].text()
}

/**
 * `PrepayScannedPosRequest`.
 */
public class PrepayScannedPosRequest(json: JsonObject) : Model(json) {
    public constructor(subMchid: String, outTradeNo: String, description: String, amount: Amount, payer: TransactionPayer, sceneInfo: PrepayScannedPosScene, spMchid: String? = null, spAppid: String? = null, subAppid: String? = null, attach: String? = null, detail: OrderDetail? = null, goodsTag: String? = null, notifyUrl: String? = null, settleInfo: Settlement? = null, supportFapiao: Boolean? = null, timeExpire: String? = null) : this(
        Fields().put("sp_mchid", spMchid).put("sub_mchid", subMchid).put("out_trade_no", outTradeNo).put("description", description).put("amount", amount).put("payer", payer).put("scene_info", sceneInfo).put("sp_appid", spAppid).put("sub_appid", subAppid).put("attach", attach).put("detail", detail).put("goods_tag", goodsTag).put("notify_url", notifyUrl).put("settle_info", settleInfo).put("support_fapiao", supportFapiao).put("time_expire", timeExpire).json,
    )

    public constructor(subMchid: String, outTradeNo: String, description: String, amount: Amount, payer: TransactionPayer, sceneInfo: PrepayScannedPosScene) : this(
        Fields().put("sub_mchid", subMchid).put("out_trade_no", outTradeNo).put("description", description).put("amount", amount).put("payer", payer).put("scene_info", sceneInfo).json,
    )

    /** 合作伙伴商户号. The partner's own merchant number. The client's `mchid` where left out. */
    public val spMchid: String? get() = json["sp_mchid"].textOrNull()

    /** 特约商户号. The sub-merchant that the partner acts for. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 商户订单号. The merchant's own number of the order, unique for the merchant: digits, letters, `_-|*`. */
    public val outTradeNo: String get() = json["out_trade_no"].text()

    /** 商品描述. What is bought; shown to the user. */
    public val description: String get() = json["description"].text()

    /** 订单金额. */
    public val amount: Amount get() = Amount(json["amount"].tree())

    /** 支付者. */
    public val payer: TransactionPayer get() = TransactionPayer(json["payer"].tree())

    /** 场景信息. */
    public val sceneInfo: PrepayScannedPosScene get() = PrepayScannedPosScene(json["scene_info"].tree())

    /** 合作伙伴应用AppID. An app, official account or mini program that is bound to the partner. */
    public val spAppid: String? get() = json["sp_appid"].textOrNull()

    /** 特约商户应用AppID. The sub-merchant's own app; needed with `sub_openid`. */
    public val subAppid: String? get() = json["sub_appid"].textOrNull()

    /** 附加数据. Comes back unchanged in queries and notifications. */
    public val attach: String? get() = json["attach"].textOrNull()

    /** 优惠功能. */
    public val detail: OrderDetail? get() = json["detail"].treeOrNull()?.let { OrderDetail(it) }

    /** 订单优惠标记. Only coupons for this tag can be used. */
    public val goodsTag: String? get() = json["goods_tag"].textOrNull()

    /** 通知地址. Where its notifications are posted: https, without a query string. */
    public val notifyUrl: String? get() = json["notify_url"].textOrNull()

    /** 结算信息. */
    public val settleInfo: Settlement? get() = json["settle_info"].treeOrNull()?.let { Settlement(it) }

    /** 电子发票入口开放标识. Whether the user can ask for an invoice (fapiao). */
    public val supportFapiao: Boolean? get() = json["support_fapiao"].booleanOrNull()

    /** 交易结束时间. When the order closes by itself, such as `2026-05-20T13:29:35+08:00`. RFC 3339. */
    public val timeExpire: String? get() = json["time_expire"].textOrNull()

    /** A copy with another [spMchid]. */
    public fun withSpMchid(spMchid: String?): PrepayScannedPosRequest = PrepayScannedPosRequest(json.with("sp_mchid", spMchid))

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String): PrepayScannedPosRequest = PrepayScannedPosRequest(json.with("sub_mchid", subMchid))

    /** A copy with another [outTradeNo]. */
    public fun withOutTradeNo(outTradeNo: String): PrepayScannedPosRequest = PrepayScannedPosRequest(json.with("out_trade_no", outTradeNo))

    /** A copy with another [description]. */
    public fun withDescription(description: String): PrepayScannedPosRequest = PrepayScannedPosRequest(json.with("description", description))

    /** A copy with another [amount]. */
    public fun withAmount(amount: Amount): PrepayScannedPosRequest = PrepayScannedPosRequest(json.with("amount", amount))

    /** A copy with another [payer]. */
    public fun withPayer(payer: TransactionPayer): PrepayScannedPosRequest = PrepayScannedPosRequest(json.with("payer", payer))

    /** A copy with another [sceneInfo]. */
    public fun withSceneInfo(sceneInfo: PrepayScannedPosScene): PrepayScannedPosRequest = PrepayScannedPosRequest(json.with("scene_info", sceneInfo))

    /** A copy with another [spAppid]. */
    public fun withSpAppid(spAppid: String?): PrepayScannedPosRequest = PrepayScannedPosRequest(json.with("sp_appid", spAppid))

    /** A copy with another [subAppid]. */
    public fun withSubAppid(subAppid: String?): PrepayScannedPosRequest = PrepayScannedPosRequest(json.with("sub_appid", subAppid))

    /** A copy with another [attach]. */
    public fun withAttach(attach: String?): PrepayScannedPosRequest = PrepayScannedPosRequest(json.with("attach", attach))

    /** A copy with another [detail]. */
    public fun withDetail(detail: OrderDetail?): PrepayScannedPosRequest = PrepayScannedPosRequest(json.with("detail", detail))

    /** A copy with another [goodsTag]. */
    public fun withGoodsTag(goodsTag: String?): PrepayScannedPosRequest = PrepayScannedPosRequest(json.with("goods_tag", goodsTag))

    /** A copy with another [notifyUrl]. */
    public fun withNotifyUrl(notifyUrl: String?): PrepayScannedPosRequest = PrepayScannedPosRequest(json.with("notify_url", notifyUrl))

    /** A copy with another [settleInfo]. */
    public fun withSettleInfo(settleInfo: Settlement?): PrepayScannedPosRequest = PrepayScannedPosRequest(json.with("settle_info", settleInfo))

    /** A copy with another [supportFapiao]. */
    public fun withSupportFapiao(supportFapiao: Boolean?): PrepayScannedPosRequest = PrepayScannedPosRequest(json.with("support_fapiao", supportFapiao))

    /** A copy with another [timeExpire]. */
    public fun withTimeExpire(timeExpire: String?): PrepayScannedPosRequest = PrepayScannedPosRequest(json.with("time_expire", timeExpire))
}

/**
 * `PrepayScannedPosScene`.
 */
public class PrepayScannedPosScene(json: JsonObject) : Model(json) {
    public constructor(payerClientIp: String, storeInfo: CodepayStore, deviceId: String? = null, deviceIp: String? = null) : this(
        Fields().put("payer_client_ip", payerClientIp).put("store_info", storeInfo).put("device_id", deviceId).put("device_ip", deviceIp).json,
    )

    public constructor(payerClientIp: String, storeInfo: CodepayStore) : this(
        Fields().put("payer_client_ip", payerClientIp).put("store_info", storeInfo).json,
    )

    /** 用户终端IP. The user's address, IPv4 or IPv6. */
    public val payerClientIp: String get() = json["payer_client_ip"].text()

    /** 商户门店信息. */
    public val storeInfo: CodepayStore get() = CodepayStore(json["store_info"].tree())

    /** 商户端设备号. The merchant's own number of the terminal or shop. */
    public val deviceId: String? get() = json["device_id"].textOrNull()

    /** 商户端设备IP. */
    public val deviceIp: String? get() = json["device_ip"].textOrNull()

    /** A copy with another [payerClientIp]. */
    public fun withPayerClientIp(payerClientIp: String): PrepayScannedPosScene = PrepayScannedPosScene(json.with("payer_client_ip", payerClientIp))

    /** A copy with another [storeInfo]. */
    public fun withStoreInfo(storeInfo: CodepayStore): PrepayScannedPosScene = PrepayScannedPosScene(json.with("store_info", storeInfo))

    /** A copy with another [deviceId]. */
    public fun withDeviceId(deviceId: String?): PrepayScannedPosScene = PrepayScannedPosScene(json.with("device_id", deviceId))

    /** A copy with another [deviceIp]. */
    public fun withDeviceIp(deviceIp: String?): PrepayScannedPosScene = PrepayScannedPosScene(json.with("device_ip", deviceIp))
}

/**
 * `PrepayScene`.
 */
public class PrepayScene(json: JsonObject) : Model(json) {
    public constructor(payerClientIp: String, deviceId: String? = null, deviceIp: String? = null, storeInfo: Store? = null) : this(
        Fields().put("payer_client_ip", payerClientIp).put("device_id", deviceId).put("device_ip", deviceIp).put("store_info", storeInfo).json,
    )

    public constructor(payerClientIp: String) : this(
        Fields().put("payer_client_ip", payerClientIp).json,
    )

    /** 用户终端IP. The user's address, IPv4 or IPv6. At most 45 characters. */
    public val payerClientIp: String get() = json["payer_client_ip"].text()

    /** 商户端设备号. The merchant's own number of the terminal or shop. At most 32 characters. */
    public val deviceId: String? get() = json["device_id"].textOrNull()

    /** 商户端设备IP. Known from the community. */
    public val deviceIp: String? get() = json["device_ip"].textOrNull()

    /** 商户门店信息. */
    public val storeInfo: Store? get() = json["store_info"].treeOrNull()?.let { Store(it) }

    /** A copy with another [payerClientIp]. */
    public fun withPayerClientIp(payerClientIp: String): PrepayScene = PrepayScene(json.with("payer_client_ip", payerClientIp))

    /** A copy with another [deviceId]. */
    public fun withDeviceId(deviceId: String?): PrepayScene = PrepayScene(json.with("device_id", deviceId))

    /** A copy with another [deviceIp]. */
    public fun withDeviceIp(deviceIp: String?): PrepayScene = PrepayScene(json.with("device_ip", deviceIp))

    /** A copy with another [storeInfo]. */
    public fun withStoreInfo(storeInfo: Store?): PrepayScene = PrepayScene(json.with("store_info", storeInfo))
}

/**
 * `PrepayWithContractOrderDetail`.
 */
public class PrepayWithContractOrderDetail(json: JsonObject) : Model(json) {
    public constructor(goodsDetail: List<Goods>, invoiceId: String? = null, costPrice: Long? = null) : this(
        Fields().put("goods_detail", goodsDetail).put("invoice_id", invoiceId).put("cost_price", costPrice).json,
    )

    public constructor(goodsDetail: List<Goods>) : this(
        Fields().put("goods_detail", goodsDetail).json,
    )

    /** 单品列表. */
    public val goodsDetail: List<Goods> get() = json["goods_detail"].list { Goods(it.tree()) }

    /** 商品小票ID. The merchant's own number of the receipt. */
    public val invoiceId: String? get() = json["invoice_id"].textOrNull()

    /** 订单原价. The price of the order before discounts, in fen. */
    public val costPrice: Long? get() = json["cost_price"].longOrNull()

    /** A copy with another [goodsDetail]. */
    public fun withGoodsDetail(goodsDetail: List<Goods>): PrepayWithContractOrderDetail = PrepayWithContractOrderDetail(json.with("goods_detail", goodsDetail))

    /** A copy with another [invoiceId]. */
    public fun withInvoiceId(invoiceId: String?): PrepayWithContractOrderDetail = PrepayWithContractOrderDetail(json.with("invoice_id", invoiceId))

    /** A copy with another [costPrice]. */
    public fun withCostPrice(costPrice: Long?): PrepayWithContractOrderDetail = PrepayWithContractOrderDetail(json.with("cost_price", costPrice))
}

/**
 * `PrepayWithContractScene`.
 */
public class PrepayWithContractScene(json: JsonObject) : Model(json) {
    public constructor(payerClientIp: String, deviceId: String? = null, storeInfo: PrepayWithContractStore? = null) : this(
        Fields().put("payer_client_ip", payerClientIp).put("device_id", deviceId).put("store_info", storeInfo).json,
    )

    public constructor(payerClientIp: String) : this(
        Fields().put("payer_client_ip", payerClientIp).json,
    )

    /** 用户终端IP. The user's address, IPv4 or IPv6. */
    public val payerClientIp: String get() = json["payer_client_ip"].text()

    /** 商户端设备号. The merchant's own number of the terminal or shop. */
    public val deviceId: String? get() = json["device_id"].textOrNull()

    /** 商户门店信息. */
    public val storeInfo: PrepayWithContractStore? get() = json["store_info"].treeOrNull()?.let { PrepayWithContractStore(it) }

    /** A copy with another [payerClientIp]. */
    public fun withPayerClientIp(payerClientIp: String): PrepayWithContractScene = PrepayWithContractScene(json.with("payer_client_ip", payerClientIp))

    /** A copy with another [deviceId]. */
    public fun withDeviceId(deviceId: String?): PrepayWithContractScene = PrepayWithContractScene(json.with("device_id", deviceId))

    /** A copy with another [storeInfo]. */
    public fun withStoreInfo(storeInfo: PrepayWithContractStore?): PrepayWithContractScene = PrepayWithContractScene(json.with("store_info", storeInfo))
}

/**
 * `PrepayWithContractStore`.
 */
public class PrepayWithContractStore(json: JsonObject) : Model(json) {
    public constructor(id: String? = null, name: String? = null, address: String? = null, areaCode: String? = null) : this(
        Fields().put("id", id).put("name", name).put("address", address).put("area_code", areaCode).json,
    )

    /** 门店编号. The merchant's own number of the shop. */
    public val id: String? get() = json["id"].textOrNull()

    /** 门店名称. */
    public val name: String? get() = json["name"].textOrNull()

    /** 详细地址. */
    public val address: String? get() = json["address"].textOrNull()

    /** 地区编码. Six digits of the administrative division. */
    public val areaCode: String? get() = json["area_code"].textOrNull()

    /** A copy with another [id]. */
    public fun withId(id: String?): PrepayWithContractStore = PrepayWithContractStore(json.with("id", id))

    /** A copy with another [name]. */
    public fun withName(name: String?): PrepayWithContractStore = PrepayWithContractStore(json.with("name", name))

    /** A copy with another [address]. */
    public fun withAddress(address: String?): PrepayWithContractStore = PrepayWithContractStore(json.with("address", address))

    /** A copy with another [areaCode]. */
    public fun withAreaCode(areaCode: String?): PrepayWithContractStore = PrepayWithContractStore(json.with("area_code", areaCode))
}

/**
 * `Promotion`.
 */
public class Promotion(json: JsonObject) : Model(json) {

    /** 券ID. WeChat Pay's number of the coupon. At most 32 characters. */
    public val couponId: String get() = json["coupon_id"].text()

    /** 优惠名称. At most 64 characters. */
    public val name: String get() = json["name"].text()

    /** 优惠券面额. In fen. */
    public val amount: Long? get() = json["amount"].longOrNull()

    /** 活动ID. The batch of coupons that it is from. At most 32 characters. */
    public val stockId: String? get() = json["stock_id"].textOrNull()

    /** 优惠类型. `CASH` is prepaid, `NOCASH` lowers what the merchant receives. See [PromotionType]. At most 32 characters. */
    public val type: String? get() = json["type"].textOrNull()

    /** 优惠币种. ISO 4217, `CNY` for yuan. See [Currency]. At most 16 characters. */
    public val currency: String? get() = json["currency"].textOrNull()

    /** 单品列表. */
    public val goodsDetail: List<PromotionGoods>? get() = json["goods_detail"].listOrNull { PromotionGoods(it.tree()) }

    /** 商户出资. What the merchant pays of it, in fen. */
    public val merchantContribute: Long? get() = json["merchant_contribute"].longOrNull()

    /** 其他出资. What others pay of it, in fen. */
    public val otherContribute: Long? get() = json["other_contribute"].longOrNull()

    /** 优惠范围. `GLOBAL` is for the whole order, `SINGLE` for single goods. See [Scope]. At most 32 characters. */
    public val scope: String? get() = json["scope"].textOrNull()

    /** 微信出资. What WeChat Pay pays of it, in fen. */
    public val wechatpayContribute: Long? get() = json["wechatpay_contribute"].longOrNull()
}

/**
 * `PromotionGoods`.
 */
public class PromotionGoods(json: JsonObject) : Model(json) {

    /** 商品编码. At most 32 characters. */
    public val goodsId: String get() = json["goods_id"].text()

    /** 商品优惠金额. In fen. */
    public val discountAmount: Long? get() = json["discount_amount"].longOrNull()

    /** 商品数量. */
    public val quantity: Long? get() = json["quantity"].longOrNull()

    /** 商品单价. Of one piece, in fen. */
    public val unitPrice: Long? get() = json["unit_price"].longOrNull()

    /** 商品备注. At most 128 characters. */
    public val goodsRemark: String? get() = json["goods_remark"].textOrNull()
}

/**
 * `ReverseOrderRequest`.
 */
public class ReverseOrderRequest(json: JsonObject) : Model(json) {
    public constructor(subMchid: String, spMchid: String? = null, spAppid: String? = null, subAppid: String? = null) : this(
        Fields().put("sp_mchid", spMchid).put("sub_mchid", subMchid).put("sp_appid", spAppid).put("sub_appid", subAppid).json,
    )

    public constructor(subMchid: String) : this(
        Fields().put("sub_mchid", subMchid).json,
    )

    /** 合作伙伴商户号. The partner's own merchant number. The client's `mchid` where left out. */
    public val spMchid: String? get() = json["sp_mchid"].textOrNull()

    /** 特约商户商户号. The sub-merchant that the partner acts for. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 合作伙伴应用AppID. An app, official account or mini program that is bound to the partner. */
    public val spAppid: String? get() = json["sp_appid"].textOrNull()

    /** 特约商户应用AppID. The sub-merchant's own app. */
    public val subAppid: String? get() = json["sub_appid"].textOrNull()

    /** A copy with another [spMchid]. */
    public fun withSpMchid(spMchid: String?): ReverseOrderRequest = ReverseOrderRequest(json.with("sp_mchid", spMchid))

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String): ReverseOrderRequest = ReverseOrderRequest(json.with("sub_mchid", subMchid))

    /** A copy with another [spAppid]. */
    public fun withSpAppid(spAppid: String?): ReverseOrderRequest = ReverseOrderRequest(json.with("sp_appid", spAppid))

    /** A copy with another [subAppid]. */
    public fun withSubAppid(subAppid: String?): ReverseOrderRequest = ReverseOrderRequest(json.with("sub_appid", subAppid))
}

/**
 * `ReverseOrderResponse`.
 */
public class ReverseOrderResponse(json: JsonObject) : Model(json) {

    /** 合作伙伴商户号. The partner's own merchant number. */
    public val spMchid: String get() = json["sp_mchid"].text()

    /** 特约商户商户号. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 商户订单号. The merchant's own number of the order. */
    public val outTradeNo: String get() = json["out_trade_no"].text()

    /** 合作伙伴应用AppID. */
    public val spAppid: String? get() = json["sp_appid"].textOrNull()

    /** 特约商户应用AppID. */
    public val subAppid: String? get() = json["sub_appid"].textOrNull()
}

/**
 * `Settlement`.
 */
public class Settlement(json: JsonObject) : Model(json) {
    public constructor(profitSharing: Boolean? = null, subsidyAmount: Long? = null) : this(
        Fields().put("profit_sharing", profitSharing).put("subsidy_amount", subsidyAmount).json,
    )

    /** 是否指定分账. The money is frozen after the payment, so that it can be split. */
    public val profitSharing: Boolean? get() = json["profit_sharing"].booleanOrNull()

    /** 补差金额. In fen. */
    public val subsidyAmount: Long? get() = json["subsidy_amount"].longOrNull()

    /** A copy with another [profitSharing]. */
    public fun withProfitSharing(profitSharing: Boolean?): Settlement = Settlement(json.with("profit_sharing", profitSharing))

    /** A copy with another [subsidyAmount]. */
    public fun withSubsidyAmount(subsidyAmount: Long?): Settlement = Settlement(json.with("subsidy_amount", subsidyAmount))
}

/**
 * `Store`.
 */
public class Store(json: JsonObject) : Model(json) {
    public constructor(id: String, name: String? = null, outId: String? = null, address: String? = null, areaCode: String? = null) : this(
        Fields().put("id", id).put("name", name).put("out_id", outId).put("address", address).put("area_code", areaCode).json,
    )

    public constructor(id: String) : this(
        Fields().put("id", id).json,
    )

    /** 门店编号. The merchant's own number of the shop. At most 32 characters. */
    public val id: String get() = json["id"].text()

    /** 门店名称. At most 256 characters. */
    public val name: String? get() = json["name"].textOrNull()

    /** 商家自定义编码. Known from the community. */
    public val outId: String? get() = json["out_id"].textOrNull()

    /** 详细地址. At most 512 characters. */
    public val address: String? get() = json["address"].textOrNull()

    /** 地区编码. Six digits of the administrative division. At most 32 characters. */
    public val areaCode: String? get() = json["area_code"].textOrNull()

    /** A copy with another [id]. */
    public fun withId(id: String): Store = Store(json.with("id", id))

    /** A copy with another [name]. */
    public fun withName(name: String?): Store = Store(json.with("name", name))

    /** A copy with another [outId]. */
    public fun withOutId(outId: String?): Store = Store(json.with("out_id", outId))

    /** A copy with another [address]. */
    public fun withAddress(address: String?): Store = Store(json.with("address", address))

    /** A copy with another [areaCode]. */
    public fun withAreaCode(areaCode: String?): Store = Store(json.with("area_code", areaCode))
}

/**
 * `Subsidy`.
 */
public class Subsidy(json: JsonObject) : Model(json) {
    public constructor(subsidyDetail: List<SubsidyDetail>? = null) : this(
        Fields().put("subsidy_detail", subsidyDetail).json,
    )

    /** 贴息详情列表. */
    public val subsidyDetail: List<SubsidyDetail>? get() = json["subsidy_detail"].listOrNull { SubsidyDetail(it.tree()) }

    /** A copy with another [subsidyDetail]. */
    public fun withSubsidyDetail(subsidyDetail: List<SubsidyDetail>?): Subsidy = Subsidy(json.with("subsidy_detail", subsidyDetail))
}

/**
 * `SubsidyDetail`.
 */
public class SubsidyDetail(json: JsonObject) : Model(json) {
    public constructor(subsidyPeriodType: String, subsidyPlan: List<SubsidyPlan>) : this(
        Fields().put("subsidy_period_type", subsidyPeriodType).put("subsidy_plan", subsidyPlan).json,
    )

    /** 贴息方案类型. See [SubsidyPeriodType]. */
    public val subsidyPeriodType: String get() = json["subsidy_period_type"].text()

    /** 贴息方案列表. */
    public val subsidyPlan: List<SubsidyPlan> get() = json["subsidy_plan"].list { SubsidyPlan(it.tree()) }

    /** A copy with another [subsidyPeriodType]. */
    public fun withSubsidyPeriodType(subsidyPeriodType: String): SubsidyDetail = SubsidyDetail(json.with("subsidy_period_type", subsidyPeriodType))

    /** A copy with another [subsidyPlan]. */
    public fun withSubsidyPlan(subsidyPlan: List<SubsidyPlan>): SubsidyDetail = SubsidyDetail(json.with("subsidy_plan", subsidyPlan))
}

/**
 * `SubsidyPlan`.
 */
public class SubsidyPlan(json: JsonObject) : Model(json) {
    public constructor(subsidyInstallmentNum: Long, subsidyPercent: Long) : this(
        Fields().put("subsidy_installment_num", subsidyInstallmentNum).put("subsidy_percent", subsidyPercent).json,
    )

    /** 贴息期数. One of 3, 6 and 12. */
    public val subsidyInstallmentNum: Long get() = json["subsidy_installment_num"].long()

    /** 贴息比例. What the merchant pays of the interest, in percent: 0 or 100. */
    public val subsidyPercent: Long get() = json["subsidy_percent"].long()

    /** A copy with another [subsidyInstallmentNum]. */
    public fun withSubsidyInstallmentNum(subsidyInstallmentNum: Long): SubsidyPlan = SubsidyPlan(json.with("subsidy_installment_num", subsidyInstallmentNum))

    /** A copy with another [subsidyPercent]. */
    public fun withSubsidyPercent(subsidyPercent: Long): SubsidyPlan = SubsidyPlan(json.with("subsidy_percent", subsidyPercent))
}

/**
 * `Transaction`.
 */
public class Transaction(json: JsonObject) : Model(json) {

    /** 服务商商户号. The partner's own merchant number. At most 32 characters. */
    public val spMchid: String get() = json["sp_mchid"].text()

    /** 子商户号. At most 32 characters. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 服务商APPID. At most 32 characters. */
    public val spAppid: String get() = json["sp_appid"].text()

    /** 商户订单号. The merchant's own number of the order, unique for the merchant: digits, letters, `_-|*`. At most 32 characters. */
    public val outTradeNo: String get() = json["out_trade_no"].text()

    /** 交易状态. A refund turns it into `REFUND`, whatever was refunded. See [TradeState]. At most 32 characters. */
    public val tradeState: String get() = json["trade_state"].text()

    /** 交易状态描述. At most 256 characters. */
    public val tradeStateDesc: String get() = json["trade_state_desc"].text()

    /** 子商户APPID. At most 32 characters. */
    public val subAppid: String? get() = json["sub_appid"].textOrNull()

    /** 微信支付订单号. WeChat Pay's number of the order; set once it was paid. At most 32 characters. */
    public val transactionId: String? get() = json["transaction_id"].textOrNull()

    /** 订单金额. */
    public val amount: TransactionAmount? get() = json["amount"].treeOrNull()?.let { TransactionAmount(it) }

    /** 商户数据包. Comes back unchanged in queries and notifications. At most 128 characters. */
    public val attach: String? get() = json["attach"].textOrNull()

    /** 银行类型. The bank and kind of card, such as `CMB_CREDIT`. At most 32 characters. */
    public val bankType: String? get() = json["bank_type"].textOrNull()

    /** 分期信息. Known from the community. */
    public val installmentInfo: Installment? get() = json["installment_info"].treeOrNull()?.let { Installment(it) }

    /** 支付者信息. */
    public val payer: TransactionPayer? get() = json["payer"].treeOrNull()?.let { TransactionPayer(it) }

    /** 优惠功能. The coupons that were used. */
    public val promotionDetail: List<Promotion>? get() = json["promotion_detail"].listOrNull { Promotion(it.tree()) }

    /** 场景信息. */
    public val sceneInfo: TransactionScene? get() = json["scene_info"].treeOrNull()?.let { TransactionScene(it) }

    /** 支付完成时间. At most 64 characters, RFC 3339. */
    public val successTime: String? get() = json["success_time"].textOrNull()

    /** 交易类型. See [TradeType]. At most 16 characters. */
    public val tradeType: String? get() = json["trade_type"].textOrNull()
}

/**
 * `TransactionAmount`.
 */
public class TransactionAmount(json: JsonObject) : Model(json) {

    /** 货币类型. ISO 4217, `CNY` for yuan. See [Currency]. At most 16 characters. */
    public val currency: String? get() = json["currency"].textOrNull()

    /** 用户支付币种. ISO 4217, `CNY` for yuan. See [PayerCurrency]. At most 16 characters. */
    public val payerCurrency: String? get() = json["payer_currency"].textOrNull()

    /** 用户支付金额. What the user paid, in fen: the total without the coupons. */
    public val payerTotal: Long? get() = json["payer_total"].longOrNull()

    /** 总金额. In fen. */
    public val total: Long? get() = json["total"].longOrNull()
}

/**
 * `TransactionPayer`.
 */
public class TransactionPayer(json: JsonObject) : Model(json) {
    public constructor(spOpenid: String? = null, subOpenid: String? = null) : this(
        Fields().put("sp_openid", spOpenid).put("sub_openid", subOpenid).json,
    )

    /** 用户服务商标识. The user under `sp_appid`. At most 128 characters. */
    public val spOpenid: String? get() = json["sp_openid"].textOrNull()

    /** 用户子商户标识. The user under `sub_appid`. At most 128 characters. */
    public val subOpenid: String? get() = json["sub_openid"].textOrNull()

    /** A copy with another [spOpenid]. */
    public fun withSpOpenid(spOpenid: String?): TransactionPayer = TransactionPayer(json.with("sp_openid", spOpenid))

    /** A copy with another [subOpenid]. */
    public fun withSubOpenid(subOpenid: String?): TransactionPayer = TransactionPayer(json.with("sub_openid", subOpenid))
}

/**
 * `TransactionScene`.
 */
public class TransactionScene(json: JsonObject) : Model(json) {

    /** 商户端设备号. The merchant's own number of the terminal or shop. At most 32 characters. */
    public val deviceId: String get() = json["device_id"].text()
}

/**
 * `TransactionSuccessPartnerResource`.
 */
public class TransactionSuccessPartnerResource(json: JsonObject) : Model(json) {

    /** 服务商商户号. The partner's own merchant number. At most 32 characters. */
    public val spMchid: String get() = json["sp_mchid"].text()

    /** 子商户号. At most 32 characters. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 服务商APPID. At most 32 characters. */
    public val spAppid: String get() = json["sp_appid"].text()

    /** 微信支付订单号. WeChat Pay's number of the payment. At most 32 characters. */
    public val transactionId: String get() = json["transaction_id"].text()

    /** 商户订单号. The merchant's own number of the order, unique for the merchant: digits, letters, `_-|*`. At most 32 characters. */
    public val outTradeNo: String get() = json["out_trade_no"].text()

    /** 订单金额. */
    public val amount: TransactionAmount get() = TransactionAmount(json["amount"].tree())

    /** 银行类型. The bank and kind of card, such as `CMB_CREDIT`. At most 32 characters. */
    public val bankType: String get() = json["bank_type"].text()

    /** 支付者信息. */
    public val payer: TransactionPayer get() = TransactionPayer(json["payer"].tree())

    /** 支付完成时间. At most 64 characters, RFC 3339. */
    public val successTime: String get() = json["success_time"].text()

    /** 交易状态. A refund turns it into `REFUND`, whatever was refunded. See [TradeState]. At most 32 characters. */
    public val tradeState: String get() = json["trade_state"].text()

    /** 交易状态描述. At most 256 characters. */
    public val tradeStateDesc: String get() = json["trade_state_desc"].text()

    /** 交易类型. See [TradeType]. At most 16 characters. */
    public val tradeType: String get() = json["trade_type"].text()

    /** 子商户APPID. At most 32 characters. */
    public val subAppid: String? get() = json["sub_appid"].textOrNull()

    /** 商户数据包. Comes back unchanged in queries and notifications. At most 128 characters. */
    public val attach: String? get() = json["attach"].textOrNull()

    /** 分期信息. Known from the community. */
    public val installmentInfo: Installment? get() = json["installment_info"].treeOrNull()?.let { Installment(it) }

    /** 优惠功能. The coupons that were used. */
    public val promotionDetail: List<TransactionSuccessPartnerResourcePromotion>? get() = json["promotion_detail"].listOrNull { TransactionSuccessPartnerResourcePromotion(it.tree()) }

    /** 场景信息. */
    public val sceneInfo: TransactionScene? get() = json["scene_info"].treeOrNull()?.let { TransactionScene(it) }
}

/**
 * `TransactionSuccessPartnerResourcePromotion`.
 */
public class TransactionSuccessPartnerResourcePromotion(json: JsonObject) : Model(json) {

    /** 券ID. WeChat Pay's number of the coupon. At most 32 characters. */
    public val couponId: String get() = json["coupon_id"].text()

    /** 优惠名称. At most 32 characters. */
    public val name: String get() = json["name"].text()

    /** 优惠券面额. In fen. */
    public val amount: Long? get() = json["amount"].longOrNull()

    /** 活动ID. The batch of coupons that it is from. At most 32 characters. */
    public val stockId: String? get() = json["stock_id"].textOrNull()

    /** 优惠类型. `CASH` is prepaid, `NOCASH` lowers what the merchant receives. See [TransactionSuccessPartnerResourcePromotionType]. At most 32 characters. */
    public val type: String? get() = json["type"].textOrNull()

    /** 优惠币种. ISO 4217, `CNY` for yuan. See [Currency]. At most 16 characters. */
    public val currency: String? get() = json["currency"].textOrNull()

    /** 单品列表. */
    public val goodsDetail: List<PromotionGoods>? get() = json["goods_detail"].listOrNull { PromotionGoods(it.tree()) }

    /** 商户出资. What the merchant pays of it, in fen. */
    public val merchantContribute: Long? get() = json["merchant_contribute"].longOrNull()

    /** 其他出资. What others pay of it, in fen. */
    public val otherContribute: Long? get() = json["other_contribute"].longOrNull()

    /** 优惠范围. `GLOBAL` is for the whole order, `SINGLE` for single goods. See [Scope]. At most 32 characters. */
    public val scope: String? get() = json["scope"].textOrNull()

    /** 微信出资. What WeChat Pay pays of it, in fen. */
    public val wechatpayContribute: Long? get() = json["wechatpay_contribute"].longOrNull()
}

/**
 * 货币类型.
 *
 * The documented values; there may be others.
 */
public object Currency {
    public const val CNY: String = "CNY"
}

/**
 * 证件类型.
 *
 * The documented values; there may be others.
 */
public object IdentityType {
    public const val IDCARD: String = "IDCARD"
    public const val HONGKONG_MACAO: String = "HONGKONG_MACAO"
    public const val HONGKONG_MACAO_RESIDENT: String = "HONGKONG_MACAO_RESIDENT"
    public const val TAIWAN_RESIDENT: String = "TAIWAN_RESIDENT"
    public const val FOREIGN_RESIDENT: String = "FOREIGN_RESIDENT"
    public const val OVERSEA_PASSPORT: String = "OVERSEA_PASSPORT"
    public const val PHONE_NUMBER: String = "PHONE_NUMBER"
}

/**
 * 指定支付方式.
 *
 * The documented values; there may be others.
 */
public object LimitPay {
    public const val NO_BALANCE: String = "no_balance"
    public const val NO_CREDIT: String = "no_credit"
    public const val NO_DEBIT: String = "no_debit"
    public const val BALANCE_ONLY: String = "balance_only"
}

/**
 * 用户支付币种.
 *
 * The documented values; there may be others.
 */
public object PayerCurrency {
    public const val CNY: String = "CNY"
}

/**
 * 优惠类型.
 *
 * The documented values; there may be others.
 */
public object PromotionType {
    public const val CASH: String = "CASH"
    public const val NOCASH: String = "NOCASH"
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
 * 贴息方案类型.
 *
 * The documented values; there may be others.
 */
public object SubsidyPeriodType {
    public const val DAILY: String = "DAILY"
    public const val PERIOD: String = "PERIOD"
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
    public const val MICROPAY: String = "MICROPAY"
    public const val MWEB: String = "MWEB"
    public const val FACEPAY: String = "FACEPAY"
}

/**
 * 优惠类型.
 *
 * The documented values; there may be others.
 */
public object TransactionSuccessPartnerResourcePromotionType {
    public const val CASH: String = "CASH"
    public const val NOCASH: String = "NOCASH"
}
