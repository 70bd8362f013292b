// Generated from api/funds_to_oversea.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.fundstooversea

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
 * `CreateOrderRequest`.
 */
public class CreateOrderRequest(json: JsonObject) : Model(json) {
    public constructor(subMchid: String, transactionId: String, outOrderId: String, amount: Long, foreignCurrency: String, payeeInfo: Payee, sellerInfo: Seller, expressInfo: Express? = null, goodsInfo: List<Goods>? = null, presaleInfo: Presale? = null) : this(
        Fields().put("sub_mchid", subMchid).put("transaction_id", transactionId).put("out_order_id", outOrderId).put("amount", amount).put("foreign_currency", foreignCurrency).put("payee_info", payeeInfo).put("seller_info", sellerInfo).put("express_info", expressInfo).put("goods_info", goodsInfo).put("presale_info", presaleInfo).json,
    )

    public constructor(subMchid: String, transactionId: String, outOrderId: String, amount: Long, foreignCurrency: String, payeeInfo: Payee, sellerInfo: Seller) : this(
        Fields().put("sub_mchid", subMchid).put("transaction_id", transactionId).put("out_order_id", outOrderId).put("amount", amount).put("foreign_currency", foreignCurrency).put("payee_info", payeeInfo).put("seller_info", sellerInfo).json,
    )

    /** 二级商户号. The sub-merchant that the partner acts for. At most 64 characters. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 微信订单号. WeChat Pay's number of the payment. At most 64 characters. */
    public val transactionId: String get() = json["transaction_id"].text()

    /** 商户出境单号. At most 64 characters. */
    public val outOrderId: String get() = json["out_order_id"].text()

    /** 出境金额. In fen. */
    public val amount: Long get() = json["amount"].long()

    /** 境外收款币种. At most 20 characters. */
    public val foreignCurrency: String get() = json["foreign_currency"].text()

    /** 收款人信息. */
    public val payeeInfo: Payee get() = Payee(json["payee_info"].tree())

    /** 卖家信息. */
    public val sellerInfo: Seller get() = Seller(json["seller_info"].tree())

    /** 物流信息. */
    public val expressInfo: Express? get() = json["express_info"].treeOrNull()?.let { Express(it) }

    /** 商品信息. */
    public val goodsInfo: List<Goods>? get() = json["goods_info"].listOrNull { Goods(it.tree()) }

    /** 预售信息. */
    public val presaleInfo: Presale? get() = json["presale_info"].treeOrNull()?.let { Presale(it) }

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String): CreateOrderRequest = CreateOrderRequest(json.with("sub_mchid", subMchid))

    /** A copy with another [transactionId]. */
    public fun withTransactionId(transactionId: String): CreateOrderRequest = CreateOrderRequest(json.with("transaction_id", transactionId))

    /** A copy with another [outOrderId]. */
    public fun withOutOrderId(outOrderId: String): CreateOrderRequest = CreateOrderRequest(json.with("out_order_id", outOrderId))

    /** A copy with another [amount]. */
    public fun withAmount(amount: Long): CreateOrderRequest = CreateOrderRequest(json.with("amount", amount))

    /** A copy with another [foreignCurrency]. */
    public fun withForeignCurrency(foreignCurrency: String): CreateOrderRequest = CreateOrderRequest(json.with("foreign_currency", foreignCurrency))

    /** A copy with another [payeeInfo]. */
    public fun withPayeeInfo(payeeInfo: Payee): CreateOrderRequest = CreateOrderRequest(json.with("payee_info", payeeInfo))

    /** A copy with another [sellerInfo]. */
    public fun withSellerInfo(sellerInfo: Seller): CreateOrderRequest = CreateOrderRequest(json.with("seller_info", sellerInfo))

    /** A copy with another [expressInfo]. */
    public fun withExpressInfo(expressInfo: Express?): CreateOrderRequest = CreateOrderRequest(json.with("express_info", expressInfo))

    /** A copy with another [goodsInfo]. */
    public fun withGoodsInfo(goodsInfo: List<Goods>?): CreateOrderRequest = CreateOrderRequest(json.with("goods_info", goodsInfo))

    /** A copy with another [presaleInfo]. */
    public fun withPresaleInfo(presaleInfo: Presale?): CreateOrderRequest = CreateOrderRequest(json.with("presale_info", presaleInfo))
}

/**
 * `CreateReturnOrderRequest`.
 */
public class CreateReturnOrderRequest(json: JsonObject) : Model(json) {
    public constructor(subMchid: String, transactionId: String, outOrderId: String, outReturnNo: String, amount: Long, supplementInfo: String, refundId: String? = null) : this(
        Fields().put("sub_mchid", subMchid).put("transaction_id", transactionId).put("out_order_id", outOrderId).put("out_return_no", outReturnNo).put("amount", amount).put("supplement_info", supplementInfo).put("refund_id", refundId).json,
    )

    public constructor(subMchid: String, transactionId: String, outOrderId: String, outReturnNo: String, amount: Long, supplementInfo: String) : this(
        Fields().put("sub_mchid", subMchid).put("transaction_id", transactionId).put("out_order_id", outOrderId).put("out_return_no", outReturnNo).put("amount", amount).put("supplement_info", supplementInfo).json,
    )

    /** 二级商户号. The sub-merchant that the partner acts for. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 微信订单号. WeChat Pay's number of the payment. */
    public val transactionId: String get() = json["transaction_id"].text()

    /** 商户出境单号. */
    public val outOrderId: String get() = json["out_order_id"].text()

    /** 商户出境退回单号. The merchant's own number of the return. */
    public val outReturnNo: String get() = json["out_return_no"].text()

    /** 退回金额. In fen. */
    public val amount: Long get() = json["amount"].long()

    /** 退回凭证补充信息. */
    public val supplementInfo: String get() = json["supplement_info"].text()

    /** 微信退款单号. WeChat Pay's number of the refund. */
    public val refundId: String? get() = json["refund_id"].textOrNull()

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String): CreateReturnOrderRequest = CreateReturnOrderRequest(json.with("sub_mchid", subMchid))

    /** A copy with another [transactionId]. */
    public fun withTransactionId(transactionId: String): CreateReturnOrderRequest = CreateReturnOrderRequest(json.with("transaction_id", transactionId))

    /** A copy with another [outOrderId]. */
    public fun withOutOrderId(outOrderId: String): CreateReturnOrderRequest = CreateReturnOrderRequest(json.with("out_order_id", outOrderId))

    /** A copy with another [outReturnNo]. */
    public fun withOutReturnNo(outReturnNo: String): CreateReturnOrderRequest = CreateReturnOrderRequest(json.with("out_return_no", outReturnNo))

    /** A copy with another [amount]. */
    public fun withAmount(amount: Long): CreateReturnOrderRequest = CreateReturnOrderRequest(json.with("amount", amount))

    /** A copy with another [supplementInfo]. */
    public fun withSupplementInfo(supplementInfo: String): CreateReturnOrderRequest = CreateReturnOrderRequest(json.with("supplement_info", supplementInfo))

    /** A copy with another [refundId]. */
    public fun withRefundId(refundId: String?): CreateReturnOrderRequest = CreateReturnOrderRequest(json.with("refund_id", refundId))
}

/**
 * `CreateReturnOrderResponse`.
 */
public class CreateReturnOrderResponse(json: JsonObject) : Model(json) {

    /** 二级商户号. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 微信订单号. WeChat Pay's number of the payment. */
    public val transactionId: String get() = json["transaction_id"].text()

    /** 微信退款单号. WeChat Pay's number of the refund. */
    public val refundId: String get() = json["refund_id"].text()

    /** 创建时间. RFC 3339. */
    public val createTime: String get() = json["create_time"].text()

    /** 商户出境单号. */
    public val outOrderId: String get() = json["out_order_id"].text()

    /** 商户出境退回单号. The merchant's own number of the return. */
    public val outReturnNo: String get() = json["out_return_no"].text()

    /** 微信出境退回单号. */
    public val returnId: String get() = json["return_id"].text()

    /** 退回金额. In fen. */
    public val amount: Long? get() = json["amount"].longOrNull()

    /** 出境退回状态. See [State]. */
    public val state: String get() = json["state"].text()

    /** 失败原因. Set when it failed. See [CreateReturnOrderResponseFailReason]. */
    public val failReason: String? get() = json["fail_reason"].textOrNull()

    /** 成功时间. RFC 3339. */
    public val successTime: String? get() = json["success_time"].textOrNull()

    /** 退回凭证补充信息. */
    public val supplementInfo: String? get() = json["supplement_info"].textOrNull()
}

/**
 * `Express`.
 */
public class Express(json: JsonObject) : Model(json) {
    public constructor(courierNumber: String, expressCompanyName: String) : this(
        Fields().put("courier_number", courierNumber).put("express_company_name", expressCompanyName).json,
    )

    /** 物流单号. At most 256 characters. */
    public val courierNumber: String get() = json["courier_number"].text()

    /** 物流商名称. At most 256 characters. */
    public val expressCompanyName: String get() = json["express_company_name"].text()

    /** A copy with another [courierNumber]. */
    public fun withCourierNumber(courierNumber: String): Express = Express(json.with("courier_number", courierNumber))

    /** A copy with another [expressCompanyName]. */
    public fun withExpressCompanyName(expressCompanyName: String): Express = Express(json.with("express_company_name", expressCompanyName))
}

/**
 * `GetAvailableAbroadAmountResponse`.
 */
public class GetAvailableAbroadAmountResponse(json: JsonObject) : Model(json) {

    /** 微信支付订单号. WeChat Pay's number of the payment. At most 32 characters. */
    public val transactionId: String get() = json["transaction_id"].text()

    /** 订单剩余可出境金额. In fen. */
    public val availableAbroadAmount: Long? get() = json["available_abroad_amount"].longOrNull()
}

/**
 * `GetBillDownloadUrlResponse`.
 */
public class GetBillDownloadUrlResponse(json: JsonObject) : Model(json) {

    /** 下载地址. At most 2048 characters. */
    public val downloadUrl: String get() = json["download_url"].text()

    /** 哈希类型. See [HashType]. */
    public val hashType: String get() = json["hash_type"].text()

    /** 哈希值. Of the file, after decompression. At most 1024 characters. */
    public val hashValue: String get() = json["hash_value"].text()
}

/**
 * `GetReturnOrderResponse`.
 */
public class GetReturnOrderResponse(json: JsonObject) : Model(json) {

    /** 二级商户号. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 微信订单号. WeChat Pay's number of the payment. */
    public val transactionId: String get() = json["transaction_id"].text()

    /** 微信退款单号. WeChat Pay's number of the refund. */
    public val refundId: String get() = json["refund_id"].text()

    /** 创建时间. RFC 3339. */
    public val createTime: String get() = json["create_time"].text()

    /** 商户出境单号. */
    public val outOrderId: String get() = json["out_order_id"].text()

    /** 商户出境退回单号. The merchant's own number of the return. */
    public val outReturnNo: String get() = json["out_return_no"].text()

    /** 微信出境退回单号. */
    public val returnId: String get() = json["return_id"].text()

    /** 退回金额. In fen. */
    public val amount: Long? get() = json["amount"].longOrNull()

    /** 出境退回状态. See [State]. */
    public val state: String get() = json["state"].text()

    /** 失败原因. Set when it failed. */
    public val failReason: String? get() = json["fail_reason"].textOrNull()

    /** 成功时间. RFC 3339. */
    public val successTime: String? get() = json["success_time"].textOrNull()
}

/**
 * `Goods`.
 */
public class Goods(json: JsonObject) : Model(json) {
    public constructor(goodsCategory: String, goodsName: String, goodsQuantity: Long, goodsUnitPrice: Long) : this(
        Fields().put("goods_category", goodsCategory).put("goods_name", goodsName).put("goods_quantity", goodsQuantity).put("goods_unit_price", goodsUnitPrice).json,
    )

    /** 商品类目. At most 32 characters. */
    public val goodsCategory: String get() = json["goods_category"].text()

    /** 商品名称. At most 128 characters. */
    public val goodsName: String get() = json["goods_name"].text()

    /** 商品数量. */
    public val goodsQuantity: Long get() = json["goods_quantity"].long()

    /** 商品单价. In fen. */
    public val goodsUnitPrice: Long get() = json["goods_unit_price"].long()

    /** A copy with another [goodsCategory]. */
    public fun withGoodsCategory(goodsCategory: String): Goods = Goods(json.with("goods_category", goodsCategory))

    /** A copy with another [goodsName]. */
    public fun withGoodsName(goodsName: String): Goods = Goods(json.with("goods_name", goodsName))

    /** A copy with another [goodsQuantity]. */
    public fun withGoodsQuantity(goodsQuantity: Long): Goods = Goods(json.with("goods_quantity", goodsQuantity))

    /** A copy with another [goodsUnitPrice]. */
    public fun withGoodsUnitPrice(goodsUnitPrice: Long): Goods = Goods(json.with("goods_unit_price", goodsUnitPrice))
}

/**
 * `Order`.
 */
public class Order(json: JsonObject) : Model(json) {

    /** 二级商户号. At most 64 characters. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 微信出境单号. At most 128 characters. */
    public val orderId: String get() = json["order_id"].text()

    /** 商户出境单号. At most 64 characters. */
    public val outOrderId: String get() = json["out_order_id"].text()

    /** 请求出境人民币金额. In fen. */
    public val amount: Long? get() = json["amount"].longOrNull()

    /** 外币币种. At most 20 characters. */
    public val foreignCurrency: String get() = json["foreign_currency"].text()

    /** 出境结果. See [Result]. At most 128 characters. */
    public val result: String get() = json["result"].text()

    /** 手续费承担商户号. At most 64 characters. */
    public val chargeMchid: String? get() = json["charge_mchid"].textOrNull()

    /** 手续费承担账户. See [ChargeAccountType]. */
    public val chargeAccountType: String? get() = json["charge_account_type"].textOrNull()

    /** 真实出境人民币金额. In fen. */
    public val departureAmount: Long? get() = json["departure_amount"].longOrNull()

    /** 预计购汇时间. At most 64 characters, RFC 3339. */
    public val estimateExchangeRateTime: String? get() = json["estimate_exchange_rate_time"].textOrNull()

    /** 购汇时间. At most 64 characters, RFC 3339. */
    public val exchangeRateTime: String? get() = json["exchange_rate_time"].textOrNull()

    /** 出境失败的原因. Set when it failed. See [OrderFailReason]. At most 128 characters. */
    public val failReason: String? get() = json["fail_reason"].textOrNull()

    /** 手续费人民币金额. In fen. */
    public val fee: Long? get() = json["fee"].longOrNull()

    /** 真实出境外币金额. In fen. */
    public val foreignAmount: Long? get() = json["foreign_amount"].longOrNull()

    /** 汇率. */
    public val rate: Long? get() = json["rate"].longOrNull()
}

/**
 * `Payee`.
 */
public class Payee(json: JsonObject) : Model(json) {
    public constructor(payeeId: String) : this(
        Fields().put("payee_id", payeeId).json,
    )

    /** 收款人识别号. At most 128 characters. */
    public val payeeId: String get() = json["payee_id"].text()

    /** A copy with another [payeeId]. */
    public fun withPayeeId(payeeId: String): Payee = Payee(json.with("payee_id", payeeId))
}

/**
 * `Presale`.
 */
public class Presale(json: JsonObject) : Model(json) {
    public constructor(type: String, totalAmount: Long, balanceTransactionId: String? = null, depositTransactionId: String? = null) : this(
        Fields().put("type", type).put("total_amount", totalAmount).put("balance_transaction_id", balanceTransactionId).put("deposit_transaction_id", depositTransactionId).json,
    )

    public constructor(type: String, totalAmount: Long) : this(
        Fields().put("type", type).put("total_amount", totalAmount).json,
    )

    /** 订单类型. See [Type]. */
    public val type: String get() = json["type"].text()

    /** 预售订单总金额. In fen. */
    public val totalAmount: Long get() = json["total_amount"].long()

    /** 关联尾款订单号. At most 64 characters. */
    public val balanceTransactionId: String? get() = json["balance_transaction_id"].textOrNull()

    /** 关联定金订单号. At most 64 characters. */
    public val depositTransactionId: String? get() = json["deposit_transaction_id"].textOrNull()

    /** A copy with another [type]. */
    public fun withType(type: String): Presale = Presale(json.with("type", type))

    /** A copy with another [totalAmount]. */
    public fun withTotalAmount(totalAmount: Long): Presale = Presale(json.with("total_amount", totalAmount))

    /** A copy with another [balanceTransactionId]. */
    public fun withBalanceTransactionId(balanceTransactionId: String?): Presale = Presale(json.with("balance_transaction_id", balanceTransactionId))

    /** A copy with another [depositTransactionId]. */
    public fun withDepositTransactionId(depositTransactionId: String?): Presale = Presale(json.with("deposit_transaction_id", depositTransactionId))
}

/**
 * `Seller`.
 */
public class Seller(json: JsonObject) : Model(json) {
    public constructor(sellerId: String, overseaBusinessName: String, overseaShopName: String) : this(
        Fields().put("seller_id", sellerId).put("oversea_business_name", overseaBusinessName).put("oversea_shop_name", overseaShopName).json,
    )

    /** 卖家ID. At most 128 characters. */
    public val sellerId: String get() = json["seller_id"].text()

    /** 境外卖家经营主体名称. At most 256 characters. */
    public val overseaBusinessName: String get() = json["oversea_business_name"].text()

    /** 境外卖家店铺名称. At most 256 characters. */
    public val overseaShopName: String get() = json["oversea_shop_name"].text()

    /** A copy with another [sellerId]. */
    public fun withSellerId(sellerId: String): Seller = Seller(json.with("seller_id", sellerId))

    /** A copy with another [overseaBusinessName]. */
    public fun withOverseaBusinessName(overseaBusinessName: String): Seller = Seller(json.with("oversea_business_name", overseaBusinessName))

    /** A copy with another [overseaShopName]. */
    public fun withOverseaShopName(overseaShopName: String): Seller = Seller(json.with("oversea_shop_name", overseaShopName))
}

/**
 * 手续费承担账户.
 *
 * The documented values; there may be others.
 */
public object ChargeAccountType {
    public const val BASIC: String = "BASIC"
    public const val FEES: String = "FEES"
}

/**
 * 失败原因.
 *
 * The documented values; there may be others.
 */
public object CreateReturnOrderResponseFailReason {
    public const val RETURN_AMOUNT_NOT_ENOUGH: String = "RETURN_AMOUNT_NOT_ENOUGH"
}

/**
 * 哈希类型.
 *
 * The documented values; there may be others.
 */
public object HashType {
    public const val SHA1: String = "SHA1"
}

/**
 * 出境失败的原因.
 *
 * The documented values; there may be others.
 */
public object OrderFailReason {
    public const val MCHID_FROZEN: String = "MCHID_FROZEN"
    public const val DEAL_TIMEOUT: String = "DEAL_TIMEOUT"
    public const val TRADE_SUIT: String = "TRADE_SUIT"
    public const val DEPARTURE_AMOUNT_NO_ENOUGH: String = "DEPARTURE_AMOUNT_NO_ENOUGH"
    public const val BASIC_AMOUNT_NO_ENOUGH: String = "BASIC_AMOUNT_NO_ENOUGH"
    public const val PAYMENT_NOT_SUPPORT_DEPARTURE: String = "PAYMENT_NOT_SUPPORT_DEPARTURE"
    public const val OUT_ORDER_ID_DUPLICATE: String = "OUT_ORDER_ID_DUPLICATE"
    public const val RISK_CONTROL: String = "RISK_CONTROL"
    public const val SYSTEM_ERROR: String = "SYSTEM_ERROR"
    public const val FEE_ACCOUNT_NOT_OPEN: String = "FEE_ACCOUNT_NOT_OPEN"
    public const val PAYER_ACCOUNT_ABNORMAL: String = "PAYER_ACCOUNT_ABNORMAL"
    public const val GOODS_INFO_ILLEGAL: String = "GOODS_INFO_ILLEGAL"
    public const val FOREIGN_CURRENCY_NOT_SUPPORT: String = "FOREIGN_CURRENCY_NOT_SUPPORT"
    public const val PAYEE_INFO_ILLEGAL: String = "PAYEE_INFO_ILLEGAL"
    public const val PRESALE_INFO_ILLEGAL: String = "PRESALE_INFO_ILLEGAL"
}

/**
 * 出境结果.
 *
 * The documented values; there may be others.
 */
public object Result {
    public const val ACCEPT: String = "ACCEPT"
    public const val SUCCESS: String = "SUCCESS"
    public const val FAIL: String = "FAIL"
}

/**
 * 出境退回状态.
 *
 * The documented values; there may be others.
 */
public object State {
    public const val PROCESSING: String = "PROCESSING"
    public const val SUCCESS: String = "SUCCESS"
    public const val FAILED: String = "FAILED"
}

/**
 * 订单类型.
 *
 * The documented values; there may be others.
 */
public object Type {
    public const val DEPOSIT: String = "DEPOSIT"
    public const val BALANCE: String = "BALANCE"
}
