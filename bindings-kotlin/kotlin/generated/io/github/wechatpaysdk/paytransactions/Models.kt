// Generated from api/pay_transactions.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.paytransactions

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

    /** 货币类型. `CNY` where left out. See [Currency]. At most 16 characters. */
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
    public constructor(mchid: String? = null) : this(
        Fields().put("mchid", mchid).json,
    )

    /** 商户号. The caller's own number. At most 32 characters. The client's `mchid` where left out. */
    public val mchid: String? get() = json["mchid"].textOrNull()

    /** A copy with another [mchid]. */
    public fun withMchid(mchid: String?): CloseOrderRequest = CloseOrderRequest(json.with("mchid", mchid))
}

/**
 * `CodepayAmount`.
 */
public class CodepayAmount(json: JsonObject) : Model(json) {

    /** 订单金额. In fen. */
    public val total: Long? get() = json["total"].longOrNull()

    /** 用户支付金额. What the user paid, in fen: the total without the coupons. */
    public val payerTotal: Long? get() = json["payer_total"].longOrNull()

    /** 订单金额货币类型. `CNY`. */
    public val currency: String? get() = json["currency"].textOrNull()

    /** 用户支付货币类型. */
    public val payerCurrency: String? get() = json["payer_currency"].textOrNull()
}

/**
 * `CodepayGoods`.
 */
public class CodepayGoods(json: JsonObject) : Model(json) {
    public constructor(merchantGoodsId: String, quantity: Long, unitPrice: Long, wxpayGoodsId: String? = null, goodsName: String? = null) : this(
        Fields().put("merchant_goods_id", merchantGoodsId).put("wxpay_goods_id", wxpayGoodsId).put("goods_name", goodsName).put("quantity", quantity).put("unit_price", unitPrice).json,
    )

    public constructor(merchantGoodsId: String, quantity: Long, unitPrice: Long) : this(
        Fields().put("merchant_goods_id", merchantGoodsId).put("quantity", quantity).put("unit_price", unitPrice).json,
    )

    /** 商品编码. The merchant's own number of the goods. */
    public val merchantGoodsId: String get() = json["merchant_goods_id"].text()

    /** 微信支付商品编码. */
    public val wxpayGoodsId: String? get() = json["wxpay_goods_id"].textOrNull()

    /** 商品名称. */
    public val goodsName: String? get() = json["goods_name"].textOrNull()

    /** 商品数量. */
    public val quantity: Long get() = json["quantity"].long()

    /** 商品单价. Of one piece, in fen. */
    public val unitPrice: Long get() = json["unit_price"].long()

    /** A copy with another [merchantGoodsId]. */
    public fun withMerchantGoodsId(merchantGoodsId: String): CodepayGoods = CodepayGoods(json.with("merchant_goods_id", merchantGoodsId))

    /** A copy with another [wxpayGoodsId]. */
    public fun withWxpayGoodsId(wxpayGoodsId: String?): CodepayGoods = CodepayGoods(json.with("wxpay_goods_id", wxpayGoodsId))

    /** A copy with another [goodsName]. */
    public fun withGoodsName(goodsName: String?): CodepayGoods = CodepayGoods(json.with("goods_name", goodsName))

    /** A copy with another [quantity]. */
    public fun withQuantity(quantity: Long): CodepayGoods = CodepayGoods(json.with("quantity", quantity))

    /** A copy with another [unitPrice]. */
    public fun withUnitPrice(unitPrice: Long): CodepayGoods = CodepayGoods(json.with("unit_price", unitPrice))
}

/**
 * `CodepayOrderDetail`.
 */
public class CodepayOrderDetail(json: JsonObject) : Model(json) {
    public constructor(goodsDetail: List<CodepayGoods>, costPrice: Long? = null, invoiceId: String? = null) : this(
        Fields().put("cost_price", costPrice).put("invoice_id", invoiceId).put("goods_detail", goodsDetail).json,
    )

    public constructor(goodsDetail: List<CodepayGoods>) : this(
        Fields().put("goods_detail", goodsDetail).json,
    )

    /** 订单原价. The price of the order before discounts, in fen. */
    public val costPrice: Long? get() = json["cost_price"].longOrNull()

    /** 商品小票ID. The merchant's own number of the receipt. */
    public val invoiceId: String? get() = json["invoice_id"].textOrNull()

    /** 单品列表. */
    public val goodsDetail: List<CodepayGoods> get() = json["goods_detail"].list { CodepayGoods(it.tree()) }

    /** A copy with another [costPrice]. */
    public fun withCostPrice(costPrice: Long?): CodepayOrderDetail = CodepayOrderDetail(json.with("cost_price", costPrice))

    /** A copy with another [invoiceId]. */
    public fun withInvoiceId(invoiceId: String?): CodepayOrderDetail = CodepayOrderDetail(json.with("invoice_id", invoiceId))

    /** A copy with another [goodsDetail]. */
    public fun withGoodsDetail(goodsDetail: List<CodepayGoods>): CodepayOrderDetail = CodepayOrderDetail(json.with("goods_detail", goodsDetail))
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

    /** 券ID. */
    public val couponId: String get() = json["coupon_id"].text()

    /** 优惠名称. */
    public val name: String? get() = json["name"].textOrNull()

    /** 优惠范围. */
    public val scope: String? get() = json["scope"].textOrNull()

    /** 优惠类型. */
    public val type: String? get() = json["type"].textOrNull()

    /** 优惠券面额. The value in fen. */
    public val amount: Long? get() = json["amount"].longOrNull()

    /** 活动ID. */
    public val stockId: String? get() = json["stock_id"].textOrNull()

    /** 微信出资. What WeChat Pay pays of it, in fen. */
    public val wechatpayContribute: Long? get() = json["wechatpay_contribute"].longOrNull()

    /** 商户出资. What the merchant pays of it, in fen. */
    public val merchantContribute: Long? get() = json["merchant_contribute"].longOrNull()

    /** 其他出资. What others pay of it, in fen. */
    public val otherContribute: Long? get() = json["other_contribute"].longOrNull()

    /** 优惠货币类型. `CNY`. */
    public val currency: String? get() = json["currency"].textOrNull()

    /** 单品列表. */
    public val goodsDetail: List<PromotionGoods>? get() = json["goods_detail"].listOrNull { PromotionGoods(it.tree()) }
}

/**
 * `CodepayRequest`.
 */
public class CodepayRequest(json: JsonObject) : Model(json) {
    public constructor(appid: String, description: String, outTradeNo: String, amount: Amount, payer: CodepayPayer, sceneInfo: CodepayScene, mchid: String? = null, attach: String? = null, goodsTag: String? = null, supportFapiao: Boolean? = null, detail: CodepayOrderDetail? = null, settleInfo: Settlement? = null) : this(
        Fields().put("appid", appid).put("mchid", mchid).put("description", description).put("out_trade_no", outTradeNo).put("attach", attach).put("goods_tag", goodsTag).put("support_fapiao", supportFapiao).put("amount", amount).put("payer", payer).put("detail", detail).put("scene_info", sceneInfo).put("settle_info", settleInfo).json,
    )

    public constructor(appid: String, description: String, outTradeNo: String, amount: Amount, payer: CodepayPayer, sceneInfo: CodepayScene) : this(
        Fields().put("appid", appid).put("description", description).put("out_trade_no", outTradeNo).put("amount", amount).put("payer", payer).put("scene_info", sceneInfo).json,
    )

    /** 应用AppID. An app, official account or mini program that is bound to the merchant. */
    public val appid: String get() = json["appid"].text()

    /** 直连商户号. The caller's own number. The client's `mchid` where left out. */
    public val mchid: String? get() = json["mchid"].textOrNull()

    /** 商品描述. What is bought; shown to the user. */
    public val description: String get() = json["description"].text()

    /** 商户订单号. The merchant's own number of the order, unique for the merchant: digits, letters, `_-|*`. */
    public val outTradeNo: String get() = json["out_trade_no"].text()

    /** 附加数据. Given back in answers and notifications as it is. */
    public val attach: String? get() = json["attach"].textOrNull()

    /** 订单优惠标记. Only coupons for this tag can be used. */
    public val goodsTag: String? get() = json["goods_tag"].textOrNull()

    /** 电子发票入口开放标识. Whether the user can ask for an invoice (fapiao). */
    public val supportFapiao: Boolean? get() = json["support_fapiao"].booleanOrNull()

    /** 订单金额. */
    public val amount: Amount get() = Amount(json["amount"].tree())

    /** 支付者. */
    public val payer: CodepayPayer get() = CodepayPayer(json["payer"].tree())

    /** 优惠功能. */
    public val detail: CodepayOrderDetail? get() = json["detail"].treeOrNull()?.let { CodepayOrderDetail(it) }

    /** 场景信息. */
    public val sceneInfo: CodepayScene get() = CodepayScene(json["scene_info"].tree())

    /** 结算信息. */
    public val settleInfo: Settlement? get() = json["settle_info"].treeOrNull()?.let { Settlement(it) }

    /** A copy with another [appid]. */
    public fun withAppid(appid: String): CodepayRequest = CodepayRequest(json.with("appid", appid))

    /** A copy with another [mchid]. */
    public fun withMchid(mchid: String?): CodepayRequest = CodepayRequest(json.with("mchid", mchid))

    /** A copy with another [description]. */
    public fun withDescription(description: String): CodepayRequest = CodepayRequest(json.with("description", description))

    /** A copy with another [outTradeNo]. */
    public fun withOutTradeNo(outTradeNo: String): CodepayRequest = CodepayRequest(json.with("out_trade_no", outTradeNo))

    /** A copy with another [attach]. */
    public fun withAttach(attach: String?): CodepayRequest = CodepayRequest(json.with("attach", attach))

    /** A copy with another [goodsTag]. */
    public fun withGoodsTag(goodsTag: String?): CodepayRequest = CodepayRequest(json.with("goods_tag", goodsTag))

    /** A copy with another [supportFapiao]. */
    public fun withSupportFapiao(supportFapiao: Boolean?): CodepayRequest = CodepayRequest(json.with("support_fapiao", supportFapiao))

    /** A copy with another [amount]. */
    public fun withAmount(amount: Amount): CodepayRequest = CodepayRequest(json.with("amount", amount))

    /** A copy with another [payer]. */
    public fun withPayer(payer: CodepayPayer): CodepayRequest = CodepayRequest(json.with("payer", payer))

    /** A copy with another [detail]. */
    public fun withDetail(detail: CodepayOrderDetail?): CodepayRequest = CodepayRequest(json.with("detail", detail))

    /** A copy with another [sceneInfo]. */
    public fun withSceneInfo(sceneInfo: CodepayScene): CodepayRequest = CodepayRequest(json.with("scene_info", sceneInfo))

    /** A copy with another [settleInfo]. */
    public fun withSettleInfo(settleInfo: Settlement?): CodepayRequest = CodepayRequest(json.with("settle_info", settleInfo))
}

/**
 * `CodepayResponse`.
 */
public class CodepayResponse(json: JsonObject) : Model(json) {

    /** 应用AppID. An app, official account or mini program that is bound to the merchant. */
    public val appid: String? get() = json["appid"].textOrNull()

    /** 直连商户号. The merchant that is paid. */
    public val mchid: String get() = json["mchid"].text()

    /** 商户订单号. The merchant's own number of the order, unique for the merchant: digits, letters, `_-|*`. */
    public val outTradeNo: String get() = json["out_trade_no"].text()

    /** 微信支付订单号. */
    public val transactionId: String? get() = json["transaction_id"].textOrNull()

    /** 交易类型. */
    public val tradeType: String? get() = json["trade_type"].textOrNull()

    /** 交易状态. */
    public val tradeState: String get() = json["trade_state"].text()

    /** 交易状态描述. */
    public val tradeStateDesc: String? get() = json["trade_state_desc"].textOrNull()

    /** 银行类型. */
    public val bankType: String? get() = json["bank_type"].textOrNull()

    /** 附加数据. Given back in answers and notifications as it is. */
    public val attach: String? get() = json["attach"].textOrNull()

    /** 支付完成时间. RFC 3339. */
    public val successTime: String? get() = json["success_time"].textOrNull()

    /** 支付者. */
    public val payer: TransactionPayer? get() = json["payer"].treeOrNull()?.let { TransactionPayer(it) }

    /** 订单金额. */
    public val amount: CodepayAmount? get() = json["amount"].treeOrNull()?.let { CodepayAmount(it) }

    /** 场景信息. */
    public val sceneInfo: TransactionScene? get() = json["scene_info"].treeOrNull()?.let { TransactionScene(it) }

    /** 优惠信息. */
    public val promotionDetail: List<CodepayPromotion>? get() = json["promotion_detail"].listOrNull { CodepayPromotion(it.tree()) }

    /** 分期信息. */
    public val installmentInfo: Installment? get() = json["installment_info"].treeOrNull()?.let { Installment(it) }
}

/**
 * `CodepayScene`.
 */
public class CodepayScene(json: JsonObject) : Model(json) {
    public constructor(storeInfo: CodepayStore, payerClientIp: String? = null, deviceId: String? = null, deviceIp: String? = null) : this(
        Fields().put("payer_client_ip", payerClientIp).put("device_id", deviceId).put("device_ip", deviceIp).put("store_info", storeInfo).json,
    )

    public constructor(storeInfo: CodepayStore) : this(
        Fields().put("store_info", storeInfo).json,
    )

    /** 用户终端IP. The user's address, IPv4 or IPv6. */
    public val payerClientIp: String? get() = json["payer_client_ip"].textOrNull()

    /** 商户端设备号. The merchant's own number of the terminal or shop. */
    public val deviceId: String? get() = json["device_id"].textOrNull()

    /** 商户端设备IP. */
    public val deviceIp: String? get() = json["device_ip"].textOrNull()

    /** 商户门店信息. */
    public val storeInfo: CodepayStore get() = CodepayStore(json["store_info"].tree())

    /** A copy with another [payerClientIp]. */
    public fun withPayerClientIp(payerClientIp: String?): CodepayScene = CodepayScene(json.with("payer_client_ip", payerClientIp))

    /** A copy with another [deviceId]. */
    public fun withDeviceId(deviceId: String?): CodepayScene = CodepayScene(json.with("device_id", deviceId))

    /** A copy with another [deviceIp]. */
    public fun withDeviceIp(deviceIp: String?): CodepayScene = CodepayScene(json.with("device_ip", deviceIp))

    /** A copy with another [storeInfo]. */
    public fun withStoreInfo(storeInfo: CodepayStore): CodepayScene = CodepayScene(json.with("store_info", storeInfo))
}

/**
 * `CodepayStore`.
 */
public class CodepayStore(json: JsonObject) : Model(json) {
    public constructor(id: String? = null, outId: String? = null, name: String? = null, areaCode: String? = null, address: String? = null) : this(
        Fields().put("id", id).put("out_id", outId).put("name", name).put("area_code", areaCode).put("address", address).json,
    )

    /** 门店编号. */
    public val id: String? get() = json["id"].textOrNull()

    /** 商家自定义编码. */
    public val outId: String? get() = json["out_id"].textOrNull()

    /** 门店名称. */
    public val name: String? get() = json["name"].textOrNull()

    /** 地区编码. Six digits of the administrative division. */
    public val areaCode: String? get() = json["area_code"].textOrNull()

    /** 详细地址. */
    public val address: String? get() = json["address"].textOrNull()

    /** A copy with another [id]. */
    public fun withId(id: String?): CodepayStore = CodepayStore(json.with("id", id))

    /** A copy with another [outId]. */
    public fun withOutId(outId: String?): CodepayStore = CodepayStore(json.with("out_id", outId))

    /** A copy with another [name]. */
    public fun withName(name: String?): CodepayStore = CodepayStore(json.with("name", name))

    /** A copy with another [areaCode]. */
    public fun withAreaCode(areaCode: String?): CodepayStore = CodepayStore(json.with("area_code", areaCode))

    /** A copy with another [address]. */
    public fun withAddress(address: String?): CodepayStore = CodepayStore(json.with("address", address))
}

/**
 * `Goods`.
 */
public class Goods(json: JsonObject) : Model(json) {
    public constructor(merchantGoodsId: String, quantity: Long, unitPrice: Long, wechatpayGoodsId: String? = null, goodsName: String? = null) : this(
        Fields().put("merchant_goods_id", merchantGoodsId).put("wechatpay_goods_id", wechatpayGoodsId).put("goods_name", goodsName).put("quantity", quantity).put("unit_price", unitPrice).json,
    )

    public constructor(merchantGoodsId: String, quantity: Long, unitPrice: Long) : this(
        Fields().put("merchant_goods_id", merchantGoodsId).put("quantity", quantity).put("unit_price", unitPrice).json,
    )

    /** 商户侧商品编码. The merchant's own number of the goods. At most 32 characters. */
    public val merchantGoodsId: String get() = json["merchant_goods_id"].text()

    /** 微信支付商品编码. At most 32 characters. */
    public val wechatpayGoodsId: String? get() = json["wechatpay_goods_id"].textOrNull()

    /** 商品名称. At most 256 characters. */
    public val goodsName: String? get() = json["goods_name"].textOrNull()

    /** 商品数量. */
    public val quantity: Long get() = json["quantity"].long()

    /** 商品单价. Of one piece, in fen. */
    public val unitPrice: Long get() = json["unit_price"].long()

    /** A copy with another [merchantGoodsId]. */
    public fun withMerchantGoodsId(merchantGoodsId: String): Goods = Goods(json.with("merchant_goods_id", merchantGoodsId))

    /** A copy with another [wechatpayGoodsId]. */
    public fun withWechatpayGoodsId(wechatpayGoodsId: String?): Goods = Goods(json.with("wechatpay_goods_id", wechatpayGoodsId))

    /** A copy with another [goodsName]. */
    public fun withGoodsName(goodsName: String?): Goods = Goods(json.with("goods_name", goodsName))

    /** A copy with another [quantity]. */
    public fun withQuantity(quantity: Long): Goods = Goods(json.with("quantity", quantity))

    /** A copy with another [unitPrice]. */
    public fun withUnitPrice(unitPrice: Long): Goods = Goods(json.with("unit_price", unitPrice))
}

/**
 * `H5Info`.
 */
public class H5Info(json: JsonObject) : Model(json) {
    public constructor(type: String, appName: String? = null, appUrl: String? = null, bundleId: String? = null, packageName: String? = null) : this(
        Fields().put("type", type).put("app_name", appName).put("app_url", appUrl).put("bundle_id", bundleId).put("package_name", packageName).json,
    )

    public constructor(type: String) : this(
        Fields().put("type", type).json,
    )

    /** 场景类型. Such as `Wap`, `iOS`, `Android`. At most 32 characters. */
    public val type: String get() = json["type"].text()

    /** 应用名称. At most 64 characters. */
    public val appName: String? get() = json["app_name"].textOrNull()

    /** 网站URL. At most 128 characters. */
    public val appUrl: String? get() = json["app_url"].textOrNull()

    /** iOS平台BundleID. At most 128 characters. */
    public val bundleId: String? get() = json["bundle_id"].textOrNull()

    /** Android平台PackageName. At most 128 characters. */
    public val packageName: String? get() = json["package_name"].textOrNull()

    /** A copy with another [type]. */
    public fun withType(type: String): H5Info = H5Info(json.with("type", type))

    /** A copy with another [appName]. */
    public fun withAppName(appName: String?): H5Info = H5Info(json.with("app_name", appName))

    /** A copy with another [appUrl]. */
    public fun withAppUrl(appUrl: String?): H5Info = H5Info(json.with("app_url", appUrl))

    /** A copy with another [bundleId]. */
    public fun withBundleId(bundleId: String?): H5Info = H5Info(json.with("bundle_id", bundleId))

    /** A copy with another [packageName]. */
    public fun withPackageName(packageName: String?): H5Info = H5Info(json.with("package_name", packageName))
}

/**
 * Who has to pay; somebody else cannot.
 */
public class Identity(json: JsonObject) : Model(json) {
    public constructor(type: String, number: String, name: String) : this(
        Fields().put("type", type).put("number", number).put("name", name).json,
    )

    /** 证件类型. See [IdentityType]. */
    public val type: String get() = json["type"].text()

    /** 证件号. Encrypted on the wire. */
    public val number: String get() = json["number"].text()

    /** 姓名. Encrypted on the wire. */
    public val name: String get() = json["name"].text()

    /** A copy with another [type]. */
    public fun withType(type: String): Identity = Identity(json.with("type", type))

    /** A copy with another [number]. */
    public fun withNumber(number: String): Identity = Identity(json.with("number", number))

    /** A copy with another [name]. */
    public fun withName(name: String): Identity = Identity(json.with("name", name))

    override fun isSensitive(name: String): Boolean = name == "number" || name == "name"
}

/**
 * `Installment`.
 */
public class Installment(json: JsonObject) : Model(json) {

    /** 用户实际选择的分期期数. */
    public val selectedInstallmentNumber: Long? get() = json["selected_installment_number"].longOrNull()

    /** 是否使用了商户贴息. */
    public val useSubsidy: Boolean? get() = json["use_subsidy"].booleanOrNull()
}

/**
 * `OrderDetail`.
 */
public class OrderDetail(json: JsonObject) : Model(json) {
    public constructor(costPrice: Long? = null, invoiceId: String? = null, goodsDetail: List<Goods>? = null) : this(
        Fields().put("cost_price", costPrice).put("invoice_id", invoiceId).put("goods_detail", goodsDetail).json,
    )

    /** 订单原价. The price of the order before discounts, in fen. */
    public val costPrice: Long? get() = json["cost_price"].longOrNull()

    /** 商品小票ID. The merchant's own number of the receipt. At most 32 characters. */
    public val invoiceId: String? get() = json["invoice_id"].textOrNull()

    /** 单品列表. */
    public val goodsDetail: List<Goods>? get() = json["goods_detail"].listOrNull { Goods(it.tree()) }

    /** A copy with another [costPrice]. */
    public fun withCostPrice(costPrice: Long?): OrderDetail = OrderDetail(json.with("cost_price", costPrice))

    /** A copy with another [invoiceId]. */
    public fun withInvoiceId(invoiceId: String?): OrderDetail = OrderDetail(json.with("invoice_id", invoiceId))

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
    public constructor(contractMchid: String, contractAppid: String, planId: String, contractCode: String, requestSerial: String, contractDisplayAccount: String, contractNotifyUrl: String? = null) : this(
        Fields().put("contract_mchid", contractMchid).put("contract_appid", contractAppid).put("plan_id", planId).put("contract_code", contractCode).put("request_serial", requestSerial).put("contract_display_account", contractDisplayAccount).put("contract_notify_url", contractNotifyUrl).json,
    )

    public constructor(contractMchid: String, contractAppid: String, planId: String, contractCode: String, requestSerial: String, contractDisplayAccount: String) : this(
        Fields().put("contract_mchid", contractMchid).put("contract_appid", contractAppid).put("plan_id", planId).put("contract_code", contractCode).put("request_serial", requestSerial).put("contract_display_account", contractDisplayAccount).json,
    )

    /** 签约商户号. The merchant that signs the contract; the caller's own number. */
    public val contractMchid: String get() = json["contract_mchid"].text()

    /** 签约AppID. */
    public val contractAppid: String get() = json["contract_appid"].text()

    /** 模板ID. The template of the contract. */
    public val planId: String get() = json["plan_id"].text()

    /** 签约协议号. The merchant's own number of the contract. */
    public val contractCode: String get() = json["contract_code"].text()

    /** 请求序列号. */
    public val requestSerial: String get() = json["request_serial"].text()

    /** 用户账户展示名称. */
    public val contractDisplayAccount: String get() = json["contract_display_account"].text()

    /** 签约信息通知URL. */
    public val contractNotifyUrl: String? get() = json["contract_notify_url"].textOrNull()

    /** A copy with another [contractMchid]. */
    public fun withContractMchid(contractMchid: String): PrepayAppContract = PrepayAppContract(json.with("contract_mchid", contractMchid))

    /** A copy with another [contractAppid]. */
    public fun withContractAppid(contractAppid: String): PrepayAppContract = PrepayAppContract(json.with("contract_appid", contractAppid))

    /** A copy with another [planId]. */
    public fun withPlanId(planId: String): PrepayAppContract = PrepayAppContract(json.with("plan_id", planId))

    /** A copy with another [contractCode]. */
    public fun withContractCode(contractCode: String): PrepayAppContract = PrepayAppContract(json.with("contract_code", contractCode))

    /** A copy with another [requestSerial]. */
    public fun withRequestSerial(requestSerial: String): PrepayAppContract = PrepayAppContract(json.with("request_serial", requestSerial))

    /** A copy with another [contractDisplayAccount]. */
    public fun withContractDisplayAccount(contractDisplayAccount: String): PrepayAppContract = PrepayAppContract(json.with("contract_display_account", contractDisplayAccount))

    /** A copy with another [contractNotifyUrl]. */
    public fun withContractNotifyUrl(contractNotifyUrl: String?): PrepayAppContract = PrepayAppContract(json.with("contract_notify_url", contractNotifyUrl))
}

/**
 * `PrepayAppRequest`.
 */
public class PrepayAppRequest(json: JsonObject) : Model(json) {
    public constructor(appid: String, description: String, outTradeNo: String, notifyUrl: String, amount: Amount, mchid: String? = null, timeExpire: String? = null, attach: String? = null, goodsTag: String? = null, supportFapiao: Boolean? = null, limitPay: List<String>? = null, payer: Payer? = null, detail: OrderDetail? = null, sceneInfo: PrepayScene? = null, settleInfo: Settlement? = null, subsidyInfo: Subsidy? = null) : this(
        Fields().put("appid", appid).put("mchid", mchid).put("description", description).put("out_trade_no", outTradeNo).put("time_expire", timeExpire).put("attach", attach).put("notify_url", notifyUrl).put("goods_tag", goodsTag).put("support_fapiao", supportFapiao).put("limit_pay", limitPay).put("amount", amount).put("payer", payer).put("detail", detail).put("scene_info", sceneInfo).put("settle_info", settleInfo).put("subsidy_info", subsidyInfo).json,
    )

    public constructor(appid: String, description: String, outTradeNo: String, notifyUrl: String, amount: Amount) : this(
        Fields().put("appid", appid).put("description", description).put("out_trade_no", outTradeNo).put("notify_url", notifyUrl).put("amount", amount).json,
    )

    /** 商户应用ID. An app of the open platform that is bound to the merchant. At most 32 characters. */
    public val appid: String get() = json["appid"].text()

    /** 商户号. The caller's own number. At most 32 characters. The client's `mchid` where left out. */
    public val mchid: String? get() = json["mchid"].textOrNull()

    /** 商品描述. What is bought; shown to the user. At most 127 characters. */
    public val description: String get() = json["description"].text()

    /** 商户订单号. The merchant's own number of the order, unique for the merchant: digits, letters, `_-|*`. At most 32 characters. */
    public val outTradeNo: String get() = json["out_trade_no"].text()

    /** 支付结束时间. When the order closes by itself, such as `2026-05-20T13:29:35+08:00`. At most 64 characters, RFC 3339. */
    public val timeExpire: String? get() = json["time_expire"].textOrNull()

    /** 商户数据包. Given back in answers and notifications as it is. At most 128 characters. */
    public val attach: String? get() = json["attach"].textOrNull()

    /** 商户回调地址. An https address without query that the notification of the payment is sent to. At most 255 characters. */
    public val notifyUrl: String get() = json["notify_url"].text()

    /** 订单优惠标记. Only coupons for this tag can be used. At most 32 characters. */
    public val goodsTag: String? get() = json["goods_tag"].textOrNull()

    /** 电子发票入口开放标识. Whether the user can ask for an invoice (fapiao). */
    public val supportFapiao: Boolean? get() = json["support_fapiao"].booleanOrNull()

    /** 指定支付方式. Ways of paying that are excluded. See [LimitPay]. Known from the community. */
    public val limitPay: List<String>? get() = json["limit_pay"].listOrNull { it.text() }

    /** 订单金额. */
    public val amount: Amount get() = Amount(json["amount"].tree())

    /** 支付者. Known from the community. */
    public val payer: Payer? get() = json["payer"].treeOrNull()?.let { Payer(it) }

    /** 商品详情. */
    public val detail: OrderDetail? get() = json["detail"].treeOrNull()?.let { OrderDetail(it) }

    /** 场景信息. */
    public val sceneInfo: PrepayScene? get() = json["scene_info"].treeOrNull()?.let { PrepayScene(it) }

    /** 结算信息. */
    public val settleInfo: Settlement? get() = json["settle_info"].treeOrNull()?.let { Settlement(it) }

    /** 贴息信息. Known from the community. */
    public val subsidyInfo: Subsidy? get() = json["subsidy_info"].treeOrNull()?.let { Subsidy(it) }

    /** A copy with another [appid]. */
    public fun withAppid(appid: String): PrepayAppRequest = PrepayAppRequest(json.with("appid", appid))

    /** A copy with another [mchid]. */
    public fun withMchid(mchid: String?): PrepayAppRequest = PrepayAppRequest(json.with("mchid", mchid))

    /** A copy with another [description]. */
    public fun withDescription(description: String): PrepayAppRequest = PrepayAppRequest(json.with("description", description))

    /** A copy with another [outTradeNo]. */
    public fun withOutTradeNo(outTradeNo: String): PrepayAppRequest = PrepayAppRequest(json.with("out_trade_no", outTradeNo))

    /** A copy with another [timeExpire]. */
    public fun withTimeExpire(timeExpire: String?): PrepayAppRequest = PrepayAppRequest(json.with("time_expire", timeExpire))

    /** A copy with another [attach]. */
    public fun withAttach(attach: String?): PrepayAppRequest = PrepayAppRequest(json.with("attach", attach))

    /** A copy with another [notifyUrl]. */
    public fun withNotifyUrl(notifyUrl: String): PrepayAppRequest = PrepayAppRequest(json.with("notify_url", notifyUrl))

    /** A copy with another [goodsTag]. */
    public fun withGoodsTag(goodsTag: String?): PrepayAppRequest = PrepayAppRequest(json.with("goods_tag", goodsTag))

    /** A copy with another [supportFapiao]. */
    public fun withSupportFapiao(supportFapiao: Boolean?): PrepayAppRequest = PrepayAppRequest(json.with("support_fapiao", supportFapiao))

    /** A copy with another [limitPay]. */
    public fun withLimitPay(limitPay: List<String>?): PrepayAppRequest = PrepayAppRequest(json.with("limit_pay", limitPay))

    /** A copy with another [amount]. */
    public fun withAmount(amount: Amount): PrepayAppRequest = PrepayAppRequest(json.with("amount", amount))

    /** A copy with another [payer]. */
    public fun withPayer(payer: Payer?): PrepayAppRequest = PrepayAppRequest(json.with("payer", payer))

    /** A copy with another [detail]. */
    public fun withDetail(detail: OrderDetail?): PrepayAppRequest = PrepayAppRequest(json.with("detail", detail))

    /** A copy with another [sceneInfo]. */
    public fun withSceneInfo(sceneInfo: PrepayScene?): PrepayAppRequest = PrepayAppRequest(json.with("scene_info", sceneInfo))

    /** A copy with another [settleInfo]. */
    public fun withSettleInfo(settleInfo: Settlement?): PrepayAppRequest = PrepayAppRequest(json.with("settle_info", settleInfo))

    /** A copy with another [subsidyInfo]. */
    public fun withSubsidyInfo(subsidyInfo: Subsidy?): PrepayAppRequest = PrepayAppRequest(json.with("subsidy_info", subsidyInfo))
}

/**
 * `PrepayAppWithContractRequest`.
 */
public class PrepayAppWithContractRequest(json: JsonObject) : Model(json) {
    public constructor(appid: String, description: String, outTradeNo: String, notifyUrl: String, amount: Amount, contractInfo: PrepayAppContract, mchid: String? = null, timeExpire: String? = null, attach: String? = null, goodsTag: String? = null, supportFapiao: Boolean? = null, detail: PrepayWithContractOrderDetail? = null, sceneInfo: PrepayWithContractScene? = null, settleInfo: Settlement? = null) : this(
        Fields().put("appid", appid).put("mchid", mchid).put("description", description).put("out_trade_no", outTradeNo).put("time_expire", timeExpire).put("attach", attach).put("notify_url", notifyUrl).put("goods_tag", goodsTag).put("support_fapiao", supportFapiao).put("amount", amount).put("contract_info", contractInfo).put("detail", detail).put("scene_info", sceneInfo).put("settle_info", settleInfo).json,
    )

    public constructor(appid: String, description: String, outTradeNo: String, notifyUrl: String, amount: Amount, contractInfo: PrepayAppContract) : this(
        Fields().put("appid", appid).put("description", description).put("out_trade_no", outTradeNo).put("notify_url", notifyUrl).put("amount", amount).put("contract_info", contractInfo).json,
    )

    /** 公众号ID. An app, official account or mini program that is bound to the merchant. */
    public val appid: String get() = json["appid"].text()

    /** 直连商户号. The caller's own number. The client's `mchid` where left out. */
    public val mchid: String? get() = json["mchid"].textOrNull()

    /** 商品描述. What is bought; shown to the user. */
    public val description: String get() = json["description"].text()

    /** 商户订单号. The merchant's own number of the order, unique for the merchant: digits, letters, `_-|*`. */
    public val outTradeNo: String get() = json["out_trade_no"].text()

    /** 交易结束时间. When the order closes by itself, such as `2026-05-20T13:29:35+08:00`. RFC 3339. */
    public val timeExpire: String? get() = json["time_expire"].textOrNull()

    /** 附加数据. Given back in answers and notifications as it is. */
    public val attach: String? get() = json["attach"].textOrNull()

    /** 通知地址. An https address without query that the notification of the payment is sent to. */
    public val notifyUrl: String get() = json["notify_url"].text()

    /** 订单优惠标记. Only coupons for this tag can be used. */
    public val goodsTag: String? get() = json["goods_tag"].textOrNull()

    /** 电子发票入口开放标识. Whether the user can ask for an invoice (fapiao). */
    public val supportFapiao: Boolean? get() = json["support_fapiao"].booleanOrNull()

    /** 订单金额. */
    public val amount: Amount get() = Amount(json["amount"].tree())

    /** 签约授权信息. */
    public val contractInfo: PrepayAppContract get() = PrepayAppContract(json["contract_info"].tree())

    /** 优惠功能. */
    public val detail: PrepayWithContractOrderDetail? get() = json["detail"].treeOrNull()?.let { PrepayWithContractOrderDetail(it) }

    /** 场景信息. */
    public val sceneInfo: PrepayWithContractScene? get() = json["scene_info"].treeOrNull()?.let { PrepayWithContractScene(it) }

    /** 结算信息. */
    public val settleInfo: Settlement? get() = json["settle_info"].treeOrNull()?.let { Settlement(it) }

    /** A copy with another [appid]. */
    public fun withAppid(appid: String): PrepayAppWithContractRequest = PrepayAppWithContractRequest(json.with("appid", appid))

    /** A copy with another [mchid]. */
    public fun withMchid(mchid: String?): PrepayAppWithContractRequest = PrepayAppWithContractRequest(json.with("mchid", mchid))

    /** A copy with another [description]. */
    public fun withDescription(description: String): PrepayAppWithContractRequest = PrepayAppWithContractRequest(json.with("description", description))

    /** A copy with another [outTradeNo]. */
    public fun withOutTradeNo(outTradeNo: String): PrepayAppWithContractRequest = PrepayAppWithContractRequest(json.with("out_trade_no", outTradeNo))

    /** A copy with another [timeExpire]. */
    public fun withTimeExpire(timeExpire: String?): PrepayAppWithContractRequest = PrepayAppWithContractRequest(json.with("time_expire", timeExpire))

    /** A copy with another [attach]. */
    public fun withAttach(attach: String?): PrepayAppWithContractRequest = PrepayAppWithContractRequest(json.with("attach", attach))

    /** A copy with another [notifyUrl]. */
    public fun withNotifyUrl(notifyUrl: String): PrepayAppWithContractRequest = PrepayAppWithContractRequest(json.with("notify_url", notifyUrl))

    /** A copy with another [goodsTag]. */
    public fun withGoodsTag(goodsTag: String?): PrepayAppWithContractRequest = PrepayAppWithContractRequest(json.with("goods_tag", goodsTag))

    /** A copy with another [supportFapiao]. */
    public fun withSupportFapiao(supportFapiao: Boolean?): PrepayAppWithContractRequest = PrepayAppWithContractRequest(json.with("support_fapiao", supportFapiao))

    /** A copy with another [amount]. */
    public fun withAmount(amount: Amount): PrepayAppWithContractRequest = PrepayAppWithContractRequest(json.with("amount", amount))

    /** A copy with another [contractInfo]. */
    public fun withContractInfo(contractInfo: PrepayAppContract): PrepayAppWithContractRequest = PrepayAppWithContractRequest(json.with("contract_info", contractInfo))

    /** A copy with another [detail]. */
    public fun withDetail(detail: PrepayWithContractOrderDetail?): PrepayAppWithContractRequest = PrepayAppWithContractRequest(json.with("detail", detail))

    /** A copy with another [sceneInfo]. */
    public fun withSceneInfo(sceneInfo: PrepayWithContractScene?): PrepayAppWithContractRequest = PrepayAppWithContractRequest(json.with("scene_info", sceneInfo))

    /** A copy with another [settleInfo]. */
    public fun withSettleInfo(settleInfo: Settlement?): PrepayAppWithContractRequest = PrepayAppWithContractRequest(json.with("settle_info", settleInfo))
}

/**
 * `PrepayH5Request`.
 */
public class PrepayH5Request(json: JsonObject) : Model(json) {
    public constructor(appid: String, description: String, outTradeNo: String, notifyUrl: String, amount: Amount, sceneInfo: PrepayH5Scene, mchid: String? = null, timeExpire: String? = null, attach: String? = null, goodsTag: String? = null, supportFapiao: Boolean? = null, limitPay: List<String>? = null, payer: Payer? = null, detail: OrderDetail? = null, settleInfo: Settlement? = null) : this(
        Fields().put("appid", appid).put("mchid", mchid).put("description", description).put("out_trade_no", outTradeNo).put("time_expire", timeExpire).put("attach", attach).put("notify_url", notifyUrl).put("goods_tag", goodsTag).put("support_fapiao", supportFapiao).put("limit_pay", limitPay).put("amount", amount).put("payer", payer).put("detail", detail).put("scene_info", sceneInfo).put("settle_info", settleInfo).json,
    )

    public constructor(appid: String, description: String, outTradeNo: String, notifyUrl: String, amount: Amount, sceneInfo: PrepayH5Scene) : this(
        Fields().put("appid", appid).put("description", description).put("out_trade_no", outTradeNo).put("notify_url", notifyUrl).put("amount", amount).put("scene_info", sceneInfo).json,
    )

    /** 公众账号ID. An app, official account or mini program that is bound to the merchant. At most 32 characters. */
    public val appid: String get() = json["appid"].text()

    /** 商户号. The caller's own number. At most 32 characters. The client's `mchid` where left out. */
    public val mchid: String? get() = json["mchid"].textOrNull()

    /** 商品描述. What is bought; shown to the user. At most 127 characters. */
    public val description: String get() = json["description"].text()

    /** 商户订单号. The merchant's own number of the order, unique for the merchant: digits, letters, `_-|*`. At most 32 characters. */
    public val outTradeNo: String get() = json["out_trade_no"].text()

    /** 交易结束时间. When the order closes by itself, such as `2026-05-20T13:29:35+08:00`. At most 64 characters, RFC 3339. */
    public val timeExpire: String? get() = json["time_expire"].textOrNull()

    /** 商户数据包. Given back in answers and notifications as it is. At most 128 characters. */
    public val attach: String? get() = json["attach"].textOrNull()

    /** 商户回调地址. An https address without query that the notification of the payment is sent to. At most 255 characters. */
    public val notifyUrl: String get() = json["notify_url"].text()

    /** 订单优惠标记. Only coupons for this tag can be used. At most 32 characters. */
    public val goodsTag: String? get() = json["goods_tag"].textOrNull()

    /** 电子发票入口开放标识. Whether the user can ask for an invoice (fapiao). */
    public val supportFapiao: Boolean? get() = json["support_fapiao"].booleanOrNull()

    /** 指定支付方式. Ways of paying that are excluded. See [LimitPay]. Known from the community. */
    public val limitPay: List<String>? get() = json["limit_pay"].listOrNull { it.text() }

    /** 订单金额. */
    public val amount: Amount get() = Amount(json["amount"].tree())

    /** 支付者. Known from the community. */
    public val payer: Payer? get() = json["payer"].treeOrNull()?.let { Payer(it) }

    /** 商品详情. */
    public val detail: OrderDetail? get() = json["detail"].treeOrNull()?.let { OrderDetail(it) }

    /** 场景信息. */
    public val sceneInfo: PrepayH5Scene get() = PrepayH5Scene(json["scene_info"].tree())

    /** 结算信息. */
    public val settleInfo: Settlement? get() = json["settle_info"].treeOrNull()?.let { Settlement(it) }

    /** A copy with another [appid]. */
    public fun withAppid(appid: String): PrepayH5Request = PrepayH5Request(json.with("appid", appid))

    /** A copy with another [mchid]. */
    public fun withMchid(mchid: String?): PrepayH5Request = PrepayH5Request(json.with("mchid", mchid))

    /** A copy with another [description]. */
    public fun withDescription(description: String): PrepayH5Request = PrepayH5Request(json.with("description", description))

    /** A copy with another [outTradeNo]. */
    public fun withOutTradeNo(outTradeNo: String): PrepayH5Request = PrepayH5Request(json.with("out_trade_no", outTradeNo))

    /** A copy with another [timeExpire]. */
    public fun withTimeExpire(timeExpire: String?): PrepayH5Request = PrepayH5Request(json.with("time_expire", timeExpire))

    /** A copy with another [attach]. */
    public fun withAttach(attach: String?): PrepayH5Request = PrepayH5Request(json.with("attach", attach))

    /** A copy with another [notifyUrl]. */
    public fun withNotifyUrl(notifyUrl: String): PrepayH5Request = PrepayH5Request(json.with("notify_url", notifyUrl))

    /** A copy with another [goodsTag]. */
    public fun withGoodsTag(goodsTag: String?): PrepayH5Request = PrepayH5Request(json.with("goods_tag", goodsTag))

    /** A copy with another [supportFapiao]. */
    public fun withSupportFapiao(supportFapiao: Boolean?): PrepayH5Request = PrepayH5Request(json.with("support_fapiao", supportFapiao))

    /** A copy with another [limitPay]. */
    public fun withLimitPay(limitPay: List<String>?): PrepayH5Request = PrepayH5Request(json.with("limit_pay", limitPay))

    /** A copy with another [amount]. */
    public fun withAmount(amount: Amount): PrepayH5Request = PrepayH5Request(json.with("amount", amount))

    /** A copy with another [payer]. */
    public fun withPayer(payer: Payer?): PrepayH5Request = PrepayH5Request(json.with("payer", payer))

    /** A copy with another [detail]. */
    public fun withDetail(detail: OrderDetail?): PrepayH5Request = PrepayH5Request(json.with("detail", detail))

    /** A copy with another [sceneInfo]. */
    public fun withSceneInfo(sceneInfo: PrepayH5Scene): PrepayH5Request = PrepayH5Request(json.with("scene_info", sceneInfo))

    /** A copy with another [settleInfo]. */
    public fun withSettleInfo(settleInfo: Settlement?): PrepayH5Request = PrepayH5Request(json.with("settle_info", settleInfo))
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
    public constructor(payerClientIp: String, h5Info: H5Info, deviceId: String? = null, deviceIp: String? = null, storeInfo: Store? = null) : this(
        Fields().put("payer_client_ip", payerClientIp).put("device_id", deviceId).put("device_ip", deviceIp).put("store_info", storeInfo).put("h5_info", h5Info).json,
    )

    public constructor(payerClientIp: String, h5Info: H5Info) : this(
        Fields().put("payer_client_ip", payerClientIp).put("h5_info", h5Info).json,
    )

    /** 用户终端IP. The user's address, IPv4 or IPv6. At most 45 characters. */
    public val payerClientIp: String get() = json["payer_client_ip"].text()

    /** 商户端设备号. The merchant's own number of the terminal or shop. At most 32 characters. */
    public val deviceId: String? get() = json["device_id"].textOrNull()

    /** 商户端设备IP. Known from the community. */
    public val deviceIp: String? get() = json["device_ip"].textOrNull()

    /** 商户门店信息. */
    public val storeInfo: Store? get() = json["store_info"].treeOrNull()?.let { Store(it) }

    /** H5场景信息. */
    public val h5Info: H5Info get() = H5Info(json["h5_info"].tree())

    /** A copy with another [payerClientIp]. */
    public fun withPayerClientIp(payerClientIp: String): PrepayH5Scene = PrepayH5Scene(json.with("payer_client_ip", payerClientIp))

    /** A copy with another [deviceId]. */
    public fun withDeviceId(deviceId: String?): PrepayH5Scene = PrepayH5Scene(json.with("device_id", deviceId))

    /** A copy with another [deviceIp]. */
    public fun withDeviceIp(deviceIp: String?): PrepayH5Scene = PrepayH5Scene(json.with("device_ip", deviceIp))

    /** A copy with another [storeInfo]. */
    public fun withStoreInfo(storeInfo: Store?): PrepayH5Scene = PrepayH5Scene(json.with("store_info", storeInfo))

    /** A copy with another [h5Info]. */
    public fun withH5Info(h5Info: H5Info): PrepayH5Scene = PrepayH5Scene(json.with("h5_info", h5Info))
}

/**
 * `PrepayJsapiContract`.
 */
public class PrepayJsapiContract(json: JsonObject) : Model(json) {
    public constructor(contractMchid: String? = null, contractAppid: String? = null, planId: String? = null, contractCode: String? = null, requestSerial: String? = null, contractDisplayAccount: String? = null, contractNotifyUrl: String? = null, passwordFreeContractId: String? = null, token: String? = null) : this(
        Fields().put("contract_mchid", contractMchid).put("contract_appid", contractAppid).put("plan_id", planId).put("contract_code", contractCode).put("request_serial", requestSerial).put("contract_display_account", contractDisplayAccount).put("contract_notify_url", contractNotifyUrl).put("password_free_contract_id", passwordFreeContractId).put("token", token).json,
    )

    /** 签约商户号. The merchant that signs the contract; the caller's own number. */
    public val contractMchid: String? get() = json["contract_mchid"].textOrNull()

    /** 签约AppID. */
    public val contractAppid: String? get() = json["contract_appid"].textOrNull()

    /** 模板ID. The template of the contract. */
    public val planId: String? get() = json["plan_id"].textOrNull()

    /** 签约协议号. The merchant's own number of the contract. */
    public val contractCode: String? get() = json["contract_code"].textOrNull()

    /** 请求序列号. */
    public val requestSerial: String? get() = json["request_serial"].textOrNull()

    /** 用户账户展示名称. */
    public val contractDisplayAccount: String? get() = json["contract_display_account"].textOrNull()

    /** 签约信息通知URL. */
    public val contractNotifyUrl: String? get() = json["contract_notify_url"].textOrNull()

    /** 免密协议ID. */
    public val passwordFreeContractId: String? get() = json["password_free_contract_id"].textOrNull()

    /** 扣费服务预授权token. */
    public val token: String? get() = json["token"].textOrNull()

    /** A copy with another [contractMchid]. */
    public fun withContractMchid(contractMchid: String?): PrepayJsapiContract = PrepayJsapiContract(json.with("contract_mchid", contractMchid))

    /** A copy with another [contractAppid]. */
    public fun withContractAppid(contractAppid: String?): PrepayJsapiContract = PrepayJsapiContract(json.with("contract_appid", contractAppid))

    /** A copy with another [planId]. */
    public fun withPlanId(planId: String?): PrepayJsapiContract = PrepayJsapiContract(json.with("plan_id", planId))

    /** A copy with another [contractCode]. */
    public fun withContractCode(contractCode: String?): PrepayJsapiContract = PrepayJsapiContract(json.with("contract_code", contractCode))

    /** A copy with another [requestSerial]. */
    public fun withRequestSerial(requestSerial: String?): PrepayJsapiContract = PrepayJsapiContract(json.with("request_serial", requestSerial))

    /** A copy with another [contractDisplayAccount]. */
    public fun withContractDisplayAccount(contractDisplayAccount: String?): PrepayJsapiContract = PrepayJsapiContract(json.with("contract_display_account", contractDisplayAccount))

    /** A copy with another [contractNotifyUrl]. */
    public fun withContractNotifyUrl(contractNotifyUrl: String?): PrepayJsapiContract = PrepayJsapiContract(json.with("contract_notify_url", contractNotifyUrl))

    /** A copy with another [passwordFreeContractId]. */
    public fun withPasswordFreeContractId(passwordFreeContractId: String?): PrepayJsapiContract = PrepayJsapiContract(json.with("password_free_contract_id", passwordFreeContractId))

    /** A copy with another [token]. */
    public fun withToken(token: String?): PrepayJsapiContract = PrepayJsapiContract(json.with("token", token))
}

/**
 * `PrepayJsapiPayer`.
 */
public class PrepayJsapiPayer(json: JsonObject) : Model(json) {
    public constructor(openid: String, identity: Identity? = null) : this(
        Fields().put("openid", openid).put("identity", identity).json,
    )

    public constructor(openid: String) : this(
        Fields().put("openid", openid).json,
    )

    /** 用户标识. The user in `appid`. At most 128 characters. */
    public val openid: String get() = json["openid"].text()

    /** 实名支付. Known from the community. */
    public val identity: Identity? get() = json["identity"].treeOrNull()?.let { Identity(it) }

    /** A copy with another [openid]. */
    public fun withOpenid(openid: String): PrepayJsapiPayer = PrepayJsapiPayer(json.with("openid", openid))

    /** A copy with another [identity]. */
    public fun withIdentity(identity: Identity?): PrepayJsapiPayer = PrepayJsapiPayer(json.with("identity", identity))
}

/**
 * `PrepayJsapiRequest`.
 */
public class PrepayJsapiRequest(json: JsonObject) : Model(json) {
    public constructor(appid: String, description: String, outTradeNo: String, notifyUrl: String, amount: Amount, payer: PrepayJsapiPayer, mchid: String? = null, timeExpire: String? = null, attach: String? = null, goodsTag: String? = null, supportFapiao: Boolean? = null, limitPay: List<String>? = null, detail: OrderDetail? = null, sceneInfo: PrepayScene? = null, settleInfo: Settlement? = null, subsidyInfo: Subsidy? = null) : this(
        Fields().put("appid", appid).put("mchid", mchid).put("description", description).put("out_trade_no", outTradeNo).put("time_expire", timeExpire).put("attach", attach).put("notify_url", notifyUrl).put("goods_tag", goodsTag).put("support_fapiao", supportFapiao).put("limit_pay", limitPay).put("amount", amount).put("payer", payer).put("detail", detail).put("scene_info", sceneInfo).put("settle_info", settleInfo).put("subsidy_info", subsidyInfo).json,
    )

    public constructor(appid: String, description: String, outTradeNo: String, notifyUrl: String, amount: Amount, payer: PrepayJsapiPayer) : this(
        Fields().put("appid", appid).put("description", description).put("out_trade_no", outTradeNo).put("notify_url", notifyUrl).put("amount", amount).put("payer", payer).json,
    )

    /** 公众账号ID. An app, official account or mini program that is bound to the merchant. At most 32 characters. */
    public val appid: String get() = json["appid"].text()

    /** 商户号. The caller's own number. At most 32 characters. The client's `mchid` where left out. */
    public val mchid: String? get() = json["mchid"].textOrNull()

    /** 商品描述. What is bought; shown to the user. At most 127 characters. */
    public val description: String get() = json["description"].text()

    /** 商户订单号. The merchant's own number of the order, unique for the merchant: digits, letters, `_-|*`. At most 32 characters. */
    public val outTradeNo: String get() = json["out_trade_no"].text()

    /** 支付结束时间. When the order closes by itself, such as `2026-05-20T13:29:35+08:00`. At most 64 characters, RFC 3339. */
    public val timeExpire: String? get() = json["time_expire"].textOrNull()

    /** 商户数据包. Given back in answers and notifications as it is. At most 128 characters. */
    public val attach: String? get() = json["attach"].textOrNull()

    /** 商户回调地址. An https address without query that the notification of the payment is sent to. At most 255 characters. */
    public val notifyUrl: String get() = json["notify_url"].text()

    /** 订单优惠标记. Only coupons for this tag can be used. At most 32 characters. */
    public val goodsTag: String? get() = json["goods_tag"].textOrNull()

    /** 电子发票入口开放标识. Whether the user can ask for an invoice (fapiao). */
    public val supportFapiao: Boolean? get() = json["support_fapiao"].booleanOrNull()

    /** 指定支付方式. Ways of paying that are excluded. See [LimitPay]. Known from the community. */
    public val limitPay: List<String>? get() = json["limit_pay"].listOrNull { it.text() }

    /** 订单金额. */
    public val amount: Amount get() = Amount(json["amount"].tree())

    /** 支付者信息. */
    public val payer: PrepayJsapiPayer get() = PrepayJsapiPayer(json["payer"].tree())

    /** 商品详情. */
    public val detail: OrderDetail? get() = json["detail"].treeOrNull()?.let { OrderDetail(it) }

    /** 场景信息. */
    public val sceneInfo: PrepayScene? get() = json["scene_info"].treeOrNull()?.let { PrepayScene(it) }

    /** 结算信息. */
    public val settleInfo: Settlement? get() = json["settle_info"].treeOrNull()?.let { Settlement(it) }

    /** 贴息信息. Known from the community. */
    public val subsidyInfo: Subsidy? get() = json["subsidy_info"].treeOrNull()?.let { Subsidy(it) }

    /** A copy with another [appid]. */
    public fun withAppid(appid: String): PrepayJsapiRequest = PrepayJsapiRequest(json.with("appid", appid))

    /** A copy with another [mchid]. */
    public fun withMchid(mchid: String?): PrepayJsapiRequest = PrepayJsapiRequest(json.with("mchid", mchid))

    /** A copy with another [description]. */
    public fun withDescription(description: String): PrepayJsapiRequest = PrepayJsapiRequest(json.with("description", description))

    /** A copy with another [outTradeNo]. */
    public fun withOutTradeNo(outTradeNo: String): PrepayJsapiRequest = PrepayJsapiRequest(json.with("out_trade_no", outTradeNo))

    /** A copy with another [timeExpire]. */
    public fun withTimeExpire(timeExpire: String?): PrepayJsapiRequest = PrepayJsapiRequest(json.with("time_expire", timeExpire))

    /** A copy with another [attach]. */
    public fun withAttach(attach: String?): PrepayJsapiRequest = PrepayJsapiRequest(json.with("attach", attach))

    /** A copy with another [notifyUrl]. */
    public fun withNotifyUrl(notifyUrl: String): PrepayJsapiRequest = PrepayJsapiRequest(json.with("notify_url", notifyUrl))

    /** A copy with another [goodsTag]. */
    public fun withGoodsTag(goodsTag: String?): PrepayJsapiRequest = PrepayJsapiRequest(json.with("goods_tag", goodsTag))

    /** A copy with another [supportFapiao]. */
    public fun withSupportFapiao(supportFapiao: Boolean?): PrepayJsapiRequest = PrepayJsapiRequest(json.with("support_fapiao", supportFapiao))

    /** A copy with another [limitPay]. */
    public fun withLimitPay(limitPay: List<String>?): PrepayJsapiRequest = PrepayJsapiRequest(json.with("limit_pay", limitPay))

    /** A copy with another [amount]. */
    public fun withAmount(amount: Amount): PrepayJsapiRequest = PrepayJsapiRequest(json.with("amount", amount))

    /** A copy with another [payer]. */
    public fun withPayer(payer: PrepayJsapiPayer): PrepayJsapiRequest = PrepayJsapiRequest(json.with("payer", payer))

    /** A copy with another [detail]. */
    public fun withDetail(detail: OrderDetail?): PrepayJsapiRequest = PrepayJsapiRequest(json.with("detail", detail))

    /** A copy with another [sceneInfo]. */
    public fun withSceneInfo(sceneInfo: PrepayScene?): PrepayJsapiRequest = PrepayJsapiRequest(json.with("scene_info", sceneInfo))

    /** A copy with another [settleInfo]. */
    public fun withSettleInfo(settleInfo: Settlement?): PrepayJsapiRequest = PrepayJsapiRequest(json.with("settle_info", settleInfo))

    /** A copy with another [subsidyInfo]. */
    public fun withSubsidyInfo(subsidyInfo: Subsidy?): PrepayJsapiRequest = PrepayJsapiRequest(json.with("subsidy_info", subsidyInfo))
}

/**
 * `PrepayJsapiWithContractPayer`.
 */
public class PrepayJsapiWithContractPayer(json: JsonObject) : Model(json) {
    public constructor(openid: String) : this(
        Fields().put("openid", openid).json,
    )

    /** 用户标识. The user in `appid`. */
    public val openid: String get() = json["openid"].text()

    /** A copy with another [openid]. */
    public fun withOpenid(openid: String): PrepayJsapiWithContractPayer = PrepayJsapiWithContractPayer(json.with("openid", openid))
}

/**
 * `PrepayJsapiWithContractRequest`.
 */
public class PrepayJsapiWithContractRequest(json: JsonObject) : Model(json) {
    public constructor(appid: String, description: String, outTradeNo: String, notifyUrl: String, amount: Amount, payer: PrepayJsapiWithContractPayer, contractInfo: PrepayJsapiContract, mchid: String? = null, timeExpire: String? = null, attach: String? = null, goodsTag: String? = null, supportFapiao: Boolean? = null, detail: PrepayWithContractOrderDetail? = null, sceneInfo: PrepayWithContractScene? = null, settleInfo: Settlement? = null) : this(
        Fields().put("appid", appid).put("mchid", mchid).put("description", description).put("out_trade_no", outTradeNo).put("time_expire", timeExpire).put("attach", attach).put("notify_url", notifyUrl).put("goods_tag", goodsTag).put("support_fapiao", supportFapiao).put("amount", amount).put("payer", payer).put("contract_info", contractInfo).put("detail", detail).put("scene_info", sceneInfo).put("settle_info", settleInfo).json,
    )

    public constructor(appid: String, description: String, outTradeNo: String, notifyUrl: String, amount: Amount, payer: PrepayJsapiWithContractPayer, contractInfo: PrepayJsapiContract) : this(
        Fields().put("appid", appid).put("description", description).put("out_trade_no", outTradeNo).put("notify_url", notifyUrl).put("amount", amount).put("payer", payer).put("contract_info", contractInfo).json,
    )

    /** 公众号ID. An app, official account or mini program that is bound to the merchant. */
    public val appid: String get() = json["appid"].text()

    /** 直连商户号. The caller's own number. The client's `mchid` where left out. */
    public val mchid: String? get() = json["mchid"].textOrNull()

    /** 商品描述. What is bought; shown to the user. */
    public val description: String get() = json["description"].text()

    /** 商户订单号. The merchant's own number of the order, unique for the merchant: digits, letters, `_-|*`. */
    public val outTradeNo: String get() = json["out_trade_no"].text()

    /** 交易结束时间. When the order closes by itself, such as `2026-05-20T13:29:35+08:00`. RFC 3339. */
    public val timeExpire: String? get() = json["time_expire"].textOrNull()

    /** 附加数据. Given back in answers and notifications as it is. */
    public val attach: String? get() = json["attach"].textOrNull()

    /** 通知地址. An https address without query that the notification of the payment is sent to. */
    public val notifyUrl: String get() = json["notify_url"].text()

    /** 订单优惠标记. Only coupons for this tag can be used. */
    public val goodsTag: String? get() = json["goods_tag"].textOrNull()

    /** 电子发票入口开放标识. Whether the user can ask for an invoice (fapiao). */
    public val supportFapiao: Boolean? get() = json["support_fapiao"].booleanOrNull()

    /** 订单金额. */
    public val amount: Amount get() = Amount(json["amount"].tree())

    /** 支付者. */
    public val payer: PrepayJsapiWithContractPayer get() = PrepayJsapiWithContractPayer(json["payer"].tree())

    /** 签约授权信息. */
    public val contractInfo: PrepayJsapiContract get() = PrepayJsapiContract(json["contract_info"].tree())

    /** 优惠功能. */
    public val detail: PrepayWithContractOrderDetail? get() = json["detail"].treeOrNull()?.let { PrepayWithContractOrderDetail(it) }

    /** 场景信息. */
    public val sceneInfo: PrepayWithContractScene? get() = json["scene_info"].treeOrNull()?.let { PrepayWithContractScene(it) }

    /** 结算信息. */
    public val settleInfo: Settlement? get() = json["settle_info"].treeOrNull()?.let { Settlement(it) }

    /** A copy with another [appid]. */
    public fun withAppid(appid: String): PrepayJsapiWithContractRequest = PrepayJsapiWithContractRequest(json.with("appid", appid))

    /** A copy with another [mchid]. */
    public fun withMchid(mchid: String?): PrepayJsapiWithContractRequest = PrepayJsapiWithContractRequest(json.with("mchid", mchid))

    /** A copy with another [description]. */
    public fun withDescription(description: String): PrepayJsapiWithContractRequest = PrepayJsapiWithContractRequest(json.with("description", description))

    /** A copy with another [outTradeNo]. */
    public fun withOutTradeNo(outTradeNo: String): PrepayJsapiWithContractRequest = PrepayJsapiWithContractRequest(json.with("out_trade_no", outTradeNo))

    /** A copy with another [timeExpire]. */
    public fun withTimeExpire(timeExpire: String?): PrepayJsapiWithContractRequest = PrepayJsapiWithContractRequest(json.with("time_expire", timeExpire))

    /** A copy with another [attach]. */
    public fun withAttach(attach: String?): PrepayJsapiWithContractRequest = PrepayJsapiWithContractRequest(json.with("attach", attach))

    /** A copy with another [notifyUrl]. */
    public fun withNotifyUrl(notifyUrl: String): PrepayJsapiWithContractRequest = PrepayJsapiWithContractRequest(json.with("notify_url", notifyUrl))

    /** A copy with another [goodsTag]. */
    public fun withGoodsTag(goodsTag: String?): PrepayJsapiWithContractRequest = PrepayJsapiWithContractRequest(json.with("goods_tag", goodsTag))

    /** A copy with another [supportFapiao]. */
    public fun withSupportFapiao(supportFapiao: Boolean?): PrepayJsapiWithContractRequest = PrepayJsapiWithContractRequest(json.with("support_fapiao", supportFapiao))

    /** A copy with another [amount]. */
    public fun withAmount(amount: Amount): PrepayJsapiWithContractRequest = PrepayJsapiWithContractRequest(json.with("amount", amount))

    /** A copy with another [payer]. */
    public fun withPayer(payer: PrepayJsapiWithContractPayer): PrepayJsapiWithContractRequest = PrepayJsapiWithContractRequest(json.with("payer", payer))

    /** A copy with another [contractInfo]. */
    public fun withContractInfo(contractInfo: PrepayJsapiContract): PrepayJsapiWithContractRequest = PrepayJsapiWithContractRequest(json.with("contract_info", contractInfo))

    /** A copy with another [detail]. */
    public fun withDetail(detail: PrepayWithContractOrderDetail?): PrepayJsapiWithContractRequest = PrepayJsapiWithContractRequest(json.with("detail", detail))

    /** A copy with another [sceneInfo]. */
    public fun withSceneInfo(sceneInfo: PrepayWithContractScene?): PrepayJsapiWithContractRequest = PrepayJsapiWithContractRequest(json.with("scene_info", sceneInfo))

    /** A copy with another [settleInfo]. */
    public fun withSettleInfo(settleInfo: Settlement?): PrepayJsapiWithContractRequest = PrepayJsapiWithContractRequest(json.with("settle_info", settleInfo))
}

/**
 * `PrepayNativeRequest`.
 */
public class PrepayNativeRequest(json: JsonObject) : Model(json) {
    public constructor(appid: String, description: String, outTradeNo: String, notifyUrl: String, amount: Amount, mchid: String? = null, timeExpire: String? = null, attach: String? = null, goodsTag: String? = null, supportFapiao: Boolean? = null, limitPay: List<String>? = null, payer: Payer? = null, detail: OrderDetail? = null, sceneInfo: PrepayScene? = null, settleInfo: Settlement? = null) : this(
        Fields().put("appid", appid).put("mchid", mchid).put("description", description).put("out_trade_no", outTradeNo).put("time_expire", timeExpire).put("attach", attach).put("notify_url", notifyUrl).put("goods_tag", goodsTag).put("support_fapiao", supportFapiao).put("limit_pay", limitPay).put("amount", amount).put("payer", payer).put("detail", detail).put("scene_info", sceneInfo).put("settle_info", settleInfo).json,
    )

    public constructor(appid: String, description: String, outTradeNo: String, notifyUrl: String, amount: Amount) : this(
        Fields().put("appid", appid).put("description", description).put("out_trade_no", outTradeNo).put("notify_url", notifyUrl).put("amount", amount).json,
    )

    /** 公众账号ID. An app, official account or mini program that is bound to the merchant. At most 32 characters. */
    public val appid: String get() = json["appid"].text()

    /** 商户号. The caller's own number. At most 32 characters. The client's `mchid` where left out. */
    public val mchid: String? get() = json["mchid"].textOrNull()

    /** 商品描述. What is bought; shown to the user. At most 127 characters. */
    public val description: String get() = json["description"].text()

    /** 商户订单号. The merchant's own number of the order, unique for the merchant: digits, letters, `_-|*`. At most 32 characters. */
    public val outTradeNo: String get() = json["out_trade_no"].text()

    /** 支付结束时间. When the order closes by itself, such as `2026-05-20T13:29:35+08:00`. At most 64 characters, RFC 3339. */
    public val timeExpire: String? get() = json["time_expire"].textOrNull()

    /** 商户数据包. Given back in answers and notifications as it is. At most 128 characters. */
    public val attach: String? get() = json["attach"].textOrNull()

    /** 商户回调地址. An https address without query that the notification of the payment is sent to. At most 255 characters. */
    public val notifyUrl: String get() = json["notify_url"].text()

    /** 订单优惠标记. Only coupons for this tag can be used. At most 32 characters. */
    public val goodsTag: String? get() = json["goods_tag"].textOrNull()

    /** 电子发票入口开放标识. Whether the user can ask for an invoice (fapiao). */
    public val supportFapiao: Boolean? get() = json["support_fapiao"].booleanOrNull()

    /** 指定支付方式. Ways of paying that are excluded. See [LimitPay]. Known from the community. */
    public val limitPay: List<String>? get() = json["limit_pay"].listOrNull { it.text() }

    /** 订单金额. */
    public val amount: Amount get() = Amount(json["amount"].tree())

    /** 支付者. Known from the community. */
    public val payer: Payer? get() = json["payer"].treeOrNull()?.let { Payer(it) }

    /** 商品详情. */
    public val detail: OrderDetail? get() = json["detail"].treeOrNull()?.let { OrderDetail(it) }

    /** 场景信息. */
    public val sceneInfo: PrepayScene? get() = json["scene_info"].treeOrNull()?.let { PrepayScene(it) }

    /** 结算信息. */
    public val settleInfo: Settlement? get() = json["settle_info"].treeOrNull()?.let { Settlement(it) }

    /** A copy with another [appid]. */
    public fun withAppid(appid: String): PrepayNativeRequest = PrepayNativeRequest(json.with("appid", appid))

    /** A copy with another [mchid]. */
    public fun withMchid(mchid: String?): PrepayNativeRequest = PrepayNativeRequest(json.with("mchid", mchid))

    /** A copy with another [description]. */
    public fun withDescription(description: String): PrepayNativeRequest = PrepayNativeRequest(json.with("description", description))

    /** A copy with another [outTradeNo]. */
    public fun withOutTradeNo(outTradeNo: String): PrepayNativeRequest = PrepayNativeRequest(json.with("out_trade_no", outTradeNo))

    /** A copy with another [timeExpire]. */
    public fun withTimeExpire(timeExpire: String?): PrepayNativeRequest = PrepayNativeRequest(json.with("time_expire", timeExpire))

    /** A copy with another [attach]. */
    public fun withAttach(attach: String?): PrepayNativeRequest = PrepayNativeRequest(json.with("attach", attach))

    /** A copy with another [notifyUrl]. */
    public fun withNotifyUrl(notifyUrl: String): PrepayNativeRequest = PrepayNativeRequest(json.with("notify_url", notifyUrl))

    /** A copy with another [goodsTag]. */
    public fun withGoodsTag(goodsTag: String?): PrepayNativeRequest = PrepayNativeRequest(json.with("goods_tag", goodsTag))

    /** A copy with another [supportFapiao]. */
    public fun withSupportFapiao(supportFapiao: Boolean?): PrepayNativeRequest = PrepayNativeRequest(json.with("support_fapiao", supportFapiao))

    /** A copy with another [limitPay]. */
    public fun withLimitPay(limitPay: List<String>?): PrepayNativeRequest = PrepayNativeRequest(json.with("limit_pay", limitPay))

    /** A copy with another [amount]. */
    public fun withAmount(amount: Amount): PrepayNativeRequest = PrepayNativeRequest(json.with("amount", amount))

    /** A copy with another [payer]. */
    public fun withPayer(payer: Payer?): PrepayNativeRequest = PrepayNativeRequest(json.with("payer", payer))

    /** A copy with another [detail]. */
    public fun withDetail(detail: OrderDetail?): PrepayNativeRequest = PrepayNativeRequest(json.with("detail", detail))

    /** A copy with another [sceneInfo]. */
    public fun withSceneInfo(sceneInfo: PrepayScene?): PrepayNativeRequest = PrepayNativeRequest(json.with("scene_info", sceneInfo))

    /** A copy with another [settleInfo]. */
    public fun withSettleInfo(settleInfo: Settlement?): PrepayNativeRequest = PrepayNativeRequest(json.with("settle_info", settleInfo))
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
    public constructor(goodsDetail: List<Goods>, costPrice: Long? = null, invoiceId: String? = null) : this(
        Fields().put("cost_price", costPrice).put("invoice_id", invoiceId).put("goods_detail", goodsDetail).json,
    )

    public constructor(goodsDetail: List<Goods>) : this(
        Fields().put("goods_detail", goodsDetail).json,
    )

    /** 订单原价. The price of the order before discounts, in fen. */
    public val costPrice: Long? get() = json["cost_price"].longOrNull()

    /** 商品小票ID. The merchant's own number of the receipt. */
    public val invoiceId: String? get() = json["invoice_id"].textOrNull()

    /** 单品列表. */
    public val goodsDetail: List<Goods> get() = json["goods_detail"].list { Goods(it.tree()) }

    /** A copy with another [costPrice]. */
    public fun withCostPrice(costPrice: Long?): PrepayWithContractOrderDetail = PrepayWithContractOrderDetail(json.with("cost_price", costPrice))

    /** A copy with another [invoiceId]. */
    public fun withInvoiceId(invoiceId: String?): PrepayWithContractOrderDetail = PrepayWithContractOrderDetail(json.with("invoice_id", invoiceId))

    /** A copy with another [goodsDetail]. */
    public fun withGoodsDetail(goodsDetail: List<Goods>): PrepayWithContractOrderDetail = PrepayWithContractOrderDetail(json.with("goods_detail", goodsDetail))
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
    public constructor(id: String? = null, name: String? = null, areaCode: String? = null, address: String? = null) : this(
        Fields().put("id", id).put("name", name).put("area_code", areaCode).put("address", address).json,
    )

    /** 门店编号. */
    public val id: String? get() = json["id"].textOrNull()

    /** 门店名称. */
    public val name: String? get() = json["name"].textOrNull()

    /** 地区编码. Six digits of the administrative division. */
    public val areaCode: String? get() = json["area_code"].textOrNull()

    /** 详细地址. */
    public val address: String? get() = json["address"].textOrNull()

    /** A copy with another [id]. */
    public fun withId(id: String?): PrepayWithContractStore = PrepayWithContractStore(json.with("id", id))

    /** A copy with another [name]. */
    public fun withName(name: String?): PrepayWithContractStore = PrepayWithContractStore(json.with("name", name))

    /** A copy with another [areaCode]. */
    public fun withAreaCode(areaCode: String?): PrepayWithContractStore = PrepayWithContractStore(json.with("area_code", areaCode))

    /** A copy with another [address]. */
    public fun withAddress(address: String?): PrepayWithContractStore = PrepayWithContractStore(json.with("address", address))
}

/**
 * `Promotion`.
 */
public class Promotion(json: JsonObject) : Model(json) {

    /** 券ID. At most 32 characters. */
    public val couponId: String get() = json["coupon_id"].text()

    /** 优惠名称. At most 64 characters. */
    public val name: String? get() = json["name"].textOrNull()

    /** 优惠范围. `GLOBAL` is for the whole order, `SINGLE` for single goods. See [Scope]. At most 32 characters. */
    public val scope: String? get() = json["scope"].textOrNull()

    /** 优惠类型. `CASH` is prepaid, `NOCASH` lowers what the merchant receives. See [PromotionType]. At most 32 characters. */
    public val type: String? get() = json["type"].textOrNull()

    /** 优惠券面额. The value in fen. */
    public val amount: Long? get() = json["amount"].longOrNull()

    /** 活动ID. At most 32 characters. */
    public val stockId: String? get() = json["stock_id"].textOrNull()

    /** 微信出资. What WeChat Pay pays of it, in fen. */
    public val wechatpayContribute: Long? get() = json["wechatpay_contribute"].longOrNull()

    /** 商户出资. What the merchant pays of it, in fen. */
    public val merchantContribute: Long? get() = json["merchant_contribute"].longOrNull()

    /** 其他出资. What others pay of it, in fen. */
    public val otherContribute: Long? get() = json["other_contribute"].longOrNull()

    /** 优惠币种. `CNY`. See [Currency]. At most 16 characters. */
    public val currency: String? get() = json["currency"].textOrNull()

    /** 单品列表. */
    public val goodsDetail: List<PromotionGoods>? get() = json["goods_detail"].listOrNull { PromotionGoods(it.tree()) }
}

/**
 * `PromotionGoods`.
 */
public class PromotionGoods(json: JsonObject) : Model(json) {

    /** 商品编码. At most 32 characters. */
    public val goodsId: String get() = json["goods_id"].text()

    /** 商品数量. */
    public val quantity: Long? get() = json["quantity"].longOrNull()

    /** 商品单价. Of one piece, in fen. */
    public val unitPrice: Long? get() = json["unit_price"].longOrNull()

    /** 商品优惠金额. In fen. */
    public val discountAmount: Long? get() = json["discount_amount"].longOrNull()

    /** 商品备注. At most 128 characters. */
    public val goodsRemark: String? get() = json["goods_remark"].textOrNull()
}

/**
 * `ReverseOrderRequest`.
 */
public class ReverseOrderRequest(json: JsonObject) : Model(json) {
    public constructor(appid: String, mchid: String? = null) : this(
        Fields().put("appid", appid).put("mchid", mchid).json,
    )

    public constructor(appid: String) : this(
        Fields().put("appid", appid).json,
    )

    /** 应用AppID. An app, official account or mini program that is bound to the merchant. */
    public val appid: String get() = json["appid"].text()

    /** 直连商户号. The caller's own number. The client's `mchid` where left out. */
    public val mchid: String? get() = json["mchid"].textOrNull()

    /** A copy with another [appid]. */
    public fun withAppid(appid: String): ReverseOrderRequest = ReverseOrderRequest(json.with("appid", appid))

    /** A copy with another [mchid]. */
    public fun withMchid(mchid: String?): ReverseOrderRequest = ReverseOrderRequest(json.with("mchid", mchid))
}

/**
 * `ReverseOrderResponse`.
 */
public class ReverseOrderResponse(json: JsonObject) : Model(json) {

    /** 应用AppID. An app, official account or mini program that is bound to the merchant. */
    public val appid: String? get() = json["appid"].textOrNull()

    /** 直连商户号. The merchant that would have been paid. */
    public val mchid: String get() = json["mchid"].text()

    /** 商户订单号. The merchant's own number of the order, unique for the merchant: digits, letters, `_-|*`. */
    public val outTradeNo: String get() = json["out_trade_no"].text()
}

/**
 * What happens to the money.
 */
public class Settlement(json: JsonObject) : Model(json) {
    public constructor(profitSharing: Boolean? = null, subsidyAmount: Long? = null) : this(
        Fields().put("profit_sharing", profitSharing).put("subsidy_amount", subsidyAmount).json,
    )

    /** 分账标识. Whether the money is kept back for profit sharing. */
    public val profitSharing: Boolean? get() = json["profit_sharing"].booleanOrNull()

    /** 补差金额. In fen. Known from the community. */
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
    public constructor(id: String, outId: String? = null, name: String? = null, areaCode: String? = null, address: String? = null) : this(
        Fields().put("id", id).put("out_id", outId).put("name", name).put("area_code", areaCode).put("address", address).json,
    )

    public constructor(id: String) : this(
        Fields().put("id", id).json,
    )

    /** 门店编号. The merchant's own number of the shop. At most 32 characters. */
    public val id: String get() = json["id"].text()

    /** 商家自定义编码. Known from the community. */
    public val outId: String? get() = json["out_id"].textOrNull()

    /** 门店名称. At most 256 characters. */
    public val name: String? get() = json["name"].textOrNull()

    /** 地区编码. Six digits of the administrative division. At most 32 characters. */
    public val areaCode: String? get() = json["area_code"].textOrNull()

    /** 详细地址. At most 512 characters. */
    public val address: String? get() = json["address"].textOrNull()

    /** A copy with another [id]. */
    public fun withId(id: String): Store = Store(json.with("id", id))

    /** A copy with another [outId]. */
    public fun withOutId(outId: String?): Store = Store(json.with("out_id", outId))

    /** A copy with another [name]. */
    public fun withName(name: String?): Store = Store(json.with("name", name))

    /** A copy with another [areaCode]. */
    public fun withAreaCode(areaCode: String?): Store = Store(json.with("area_code", areaCode))

    /** A copy with another [address]. */
    public fun withAddress(address: String?): Store = Store(json.with("address", address))
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

    /** 公众账号ID. An app, official account or mini program that is bound to the merchant. At most 32 characters. */
    public val appid: String get() = json["appid"].text()

    /** 商户号. The merchant that is paid. At most 32 characters. */
    public val mchid: String get() = json["mchid"].text()

    /** 商户订单号. The merchant's own number of the order, unique for the merchant: digits, letters, `_-|*`. At most 32 characters. */
    public val outTradeNo: String get() = json["out_trade_no"].text()

    /** 微信支付订单号. WeChat Pay's number of the order; set once it was paid. At most 32 characters. */
    public val transactionId: String? get() = json["transaction_id"].textOrNull()

    /** 交易类型. See [TradeType]. At most 16 characters. */
    public val tradeType: String? get() = json["trade_type"].textOrNull()

    /** 交易状态. A refund turns it into `REFUND`, whatever was refunded. See [TradeState]. At most 32 characters. */
    public val tradeState: String get() = json["trade_state"].text()

    /** 交易状态描述. At most 256 characters. */
    public val tradeStateDesc: String get() = json["trade_state_desc"].text()

    /** 银行类型. The bank and kind of card, such as `CMB_CREDIT`. At most 32 characters. */
    public val bankType: String? get() = json["bank_type"].textOrNull()

    /** 商户数据包. Given back in answers and notifications as it is. At most 128 characters. */
    public val attach: String? get() = json["attach"].textOrNull()

    /** 支付完成时间. At most 64 characters, RFC 3339. */
    public val successTime: String? get() = json["success_time"].textOrNull()

    /** 支付者信息. */
    public val payer: TransactionPayer? get() = json["payer"].treeOrNull()?.let { TransactionPayer(it) }

    /** 订单金额. */
    public val amount: TransactionAmount? get() = json["amount"].treeOrNull()?.let { TransactionAmount(it) }

    /** 场景信息. */
    public val sceneInfo: TransactionScene? get() = json["scene_info"].treeOrNull()?.let { TransactionScene(it) }

    /** 优惠信息. The coupons that were used. */
    public val promotionDetail: List<Promotion>? get() = json["promotion_detail"].listOrNull { Promotion(it.tree()) }

    /** 分期信息. Known from the community. */
    public val installmentInfo: Installment? get() = json["installment_info"].treeOrNull()?.let { Installment(it) }
}

/**
 * Amounts in fen.
 */
public class TransactionAmount(json: JsonObject) : Model(json) {

    /** 总金额. In fen. */
    public val total: Long? get() = json["total"].longOrNull()

    /** 用户支付金额. What the user paid, in fen: the total without the coupons. */
    public val payerTotal: Long? get() = json["payer_total"].longOrNull()

    /** 货币类型. `CNY`. See [Currency]. At most 16 characters. */
    public val currency: String? get() = json["currency"].textOrNull()

    /** 用户支付币种. See [PayerCurrency]. At most 16 characters. */
    public val payerCurrency: String? get() = json["payer_currency"].textOrNull()
}

/**
 * `TransactionPayer`.
 */
public class TransactionPayer(json: JsonObject) : Model(json) {

    /** 用户标识. The user in `appid`. At most 128 characters. */
    public val openid: String? get() = json["openid"].textOrNull()
}

/**
 * `TransactionScene`.
 */
public class TransactionScene(json: JsonObject) : Model(json) {

    /** 商户端设备号. The merchant's own number of the terminal or shop. At most 32 characters. */
    public val deviceId: String? get() = json["device_id"].textOrNull()
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
