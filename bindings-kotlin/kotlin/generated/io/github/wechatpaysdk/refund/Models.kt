// Generated from api/refund.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.refund

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
 * Amounts in fen.
 */
public class AbnormalRefundAmount(json: JsonObject) : Model(json) {

    /** 订单金额. The total of the order, in fen. */
    public val total: Long? get() = json["total"].longOrNull()

    /** 退款金额. What is refunded, in fen. */
    public val refund: Long? get() = json["refund"].longOrNull()

    /** 退款出资账户及金额. The accounts that paid. */
    public val from: List<AbnormalRefundFundSource>? get() = json["from"].listOrNull { AbnormalRefundFundSource(it.tree()) }

    /** 用户实际支付金额. What the user paid, in fen. */
    public val payerTotal: Long? get() = json["payer_total"].longOrNull()

    /** 用户退款金额. What the user gets back without coupons, in fen. */
    public val payerRefund: Long? get() = json["payer_refund"].longOrNull()

    /** 应结退款金额. What is refunded without coupons that are not prepaid, in fen. */
    public val settlementRefund: Long? get() = json["settlement_refund"].longOrNull()

    /** 应结订单金额. The total without coupons that are not prepaid, in fen. */
    public val settlementTotal: Long? get() = json["settlement_total"].longOrNull()

    /** 优惠退款金额. What is refunded to the coupons, in fen. */
    public val discountRefund: Long? get() = json["discount_refund"].longOrNull()

    /** 退款币种. `CNY`, always. See [Currency]. At most 16 characters. */
    public val currency: String? get() = json["currency"].textOrNull()

    /** 手续费退款金额. The part of the fee that is refunded, in fen. */
    public val refundFee: Long? get() = json["refund_fee"].longOrNull()
}

/**
 * `AbnormalRefundFundSource`.
 */
public class AbnormalRefundFundSource(json: JsonObject) : Model(json) {

    /** 出资账户类型. `AVAILABLE` is the balance, `UNAVAILABLE` what is not settled yet. See [Account]. At most 32 characters. */
    public val account: String get() = json["account"].text()

    /** 出资金额. In fen. */
    public val amount: Long? get() = json["amount"].longOrNull()
}

/**
 * `AbnormalRefundPromotion`.
 */
public class AbnormalRefundPromotion(json: JsonObject) : Model(json) {

    /** 券ID. At most 32 characters. */
    public val promotionId: String get() = json["promotion_id"].text()

    /** 优惠范围. See [Scope]. At most 32 characters. */
    public val scope: String get() = json["scope"].text()

    /** 优惠类型. See [AbnormalRefundPromotionType]. At most 32 characters. */
    public val type: String get() = json["type"].text()

    /** 代金券面额. The value of the coupon in fen. */
    public val amount: Long? get() = json["amount"].longOrNull()

    /** 优惠退款金额. What is refunded to the coupon, in fen. */
    public val refundAmount: Long? get() = json["refund_amount"].longOrNull()

    /** 退款商品. */
    public val goodsDetail: List<Goods>? get() = json["goods_detail"].listOrNull { Goods(it.tree()) }
}

/**
 * Amounts in fen.
 */
public class Amount(json: JsonObject) : Model(json) {

    /** 原订单金额. The total of the order, in fen. */
    public val total: Long? get() = json["total"].longOrNull()

    /** 退款金额. What is refunded, in fen. */
    public val refund: Long? get() = json["refund"].longOrNull()

    /** 退款出资账户及金额. The accounts that paid. */
    public val from: List<FundSource>? get() = json["from"].listOrNull { FundSource(it.tree()) }

    /** 用户实际支付金额. What the user paid, in fen. */
    public val payerTotal: Long? get() = json["payer_total"].longOrNull()

    /** 用户退款金额. What the user gets back without coupons, in fen. */
    public val payerRefund: Long? get() = json["payer_refund"].longOrNull()

    /** 应结退款金额. What is refunded without coupons that are not prepaid, in fen. */
    public val settlementRefund: Long? get() = json["settlement_refund"].longOrNull()

    /** 应结订单金额. The total without coupons that are not prepaid, in fen. */
    public val settlementTotal: Long? get() = json["settlement_total"].longOrNull()

    /** 优惠退款金额. What is refunded to the coupons, in fen. */
    public val discountRefund: Long? get() = json["discount_refund"].longOrNull()

    /** 退款币种. `CNY`, always. See [Currency]. At most 16 characters. */
    public val currency: String? get() = json["currency"].textOrNull()

    /** 手续费退款金额. The part of the fee that is refunded, in fen. */
    public val refundFee: Long? get() = json["refund_fee"].longOrNull()
}

/**
 * `CreateAbnormalRefundRequest`.
 */
public class CreateAbnormalRefundRequest(json: JsonObject) : Model(json) {
    public constructor(outRefundNo: String, type: String, subMchid: String? = null, bankType: String? = null, bankAccount: String? = null, realName: String? = null) : this(
        Fields().put("sub_mchid", subMchid).put("out_refund_no", outRefundNo).put("type", type).put("bank_type", bankType).put("bank_account", bankAccount).put("real_name", realName).json,
    )

    public constructor(outRefundNo: String, type: String) : this(
        Fields().put("out_refund_no", outRefundNo).put("type", type).json,
    )

    /** 子商户号. The sub-merchant that was paid; needed when a partner calls. At most 32 characters. Partners only. */
    public val subMchid: String? get() = json["sub_mchid"].textOrNull()

    /** 商户退款单号. The merchant's own number of the refund, unique for the merchant: digits, letters, `_-|*@`. At most 64 characters. */
    public val outRefundNo: String get() = json["out_refund_no"].text()

    /** 异常退款处理方式. `USER_BANK_CARD` needs the user's bank, account and name. See [CreateAbnormalRefundRequestType]. */
    public val type: String get() = json["type"].text()

    /** 开户银行. Needed with `USER_BANK_CARD`. See [BankType]. At most 16 characters. */
    public val bankType: String? get() = json["bank_type"].textOrNull()

    /** 收款银行卡号. Needed with `USER_BANK_CARD`. At most 1024 characters, encrypted on the wire. */
    public val bankAccount: String? get() = json["bank_account"].textOrNull()

    /** 收款用户姓名. Of the account's owner; needed with `USER_BANK_CARD`. At most 1024 characters, encrypted on the wire. */
    public val realName: String? get() = json["real_name"].textOrNull()

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String?): CreateAbnormalRefundRequest = CreateAbnormalRefundRequest(json.with("sub_mchid", subMchid))

    /** A copy with another [outRefundNo]. */
    public fun withOutRefundNo(outRefundNo: String): CreateAbnormalRefundRequest = CreateAbnormalRefundRequest(json.with("out_refund_no", outRefundNo))

    /** A copy with another [type]. */
    public fun withType(type: String): CreateAbnormalRefundRequest = CreateAbnormalRefundRequest(json.with("type", type))

    /** A copy with another [bankType]. */
    public fun withBankType(bankType: String?): CreateAbnormalRefundRequest = CreateAbnormalRefundRequest(json.with("bank_type", bankType))

    /** A copy with another [bankAccount]. */
    public fun withBankAccount(bankAccount: String?): CreateAbnormalRefundRequest = CreateAbnormalRefundRequest(json.with("bank_account", bankAccount))

    /** A copy with another [realName]. */
    public fun withRealName(realName: String?): CreateAbnormalRefundRequest = CreateAbnormalRefundRequest(json.with("real_name", realName))

    override fun isSensitive(name: String): Boolean = name == "bank_account" || name == "real_name"
}

/**
 * `CreateAbnormalRefundResponse`.
 */
public class CreateAbnormalRefundResponse(json: JsonObject) : Model(json) {

    /** 微信支付退款单号. WeChat Pay's number of the refund. At most 32 characters. */
    public val refundId: String get() = json["refund_id"].text()

    /** 商户退款单号. The merchant's own number of the refund, unique for the merchant: digits, letters, `_-|*@`. At most 64 characters. */
    public val outRefundNo: String get() = json["out_refund_no"].text()

    /** 微信支付订单号. WeChat Pay's number of the order. At most 32 characters. */
    public val transactionId: String get() = json["transaction_id"].text()

    /** 商户订单号. The merchant's own number of the order. At most 32 characters. */
    public val outTradeNo: String get() = json["out_trade_no"].text()

    /** 退款渠道. `ORIGINAL` is the way it was paid; the others are where that was not possible. See [Channel]. */
    public val channel: String get() = json["channel"].text()

    /** 退款入账账户. Where the user got the money, in Chinese. At most 64 characters. */
    public val userReceivedAccount: String get() = json["user_received_account"].text()

    /** 退款成功时间. Set once the refund arrived. At most 64 characters, RFC 3339. */
    public val successTime: String? get() = json["success_time"].textOrNull()

    /** 退款创建时间. At most 64 characters, RFC 3339. */
    public val createTime: String get() = json["create_time"].text()

    /** 退款状态. See [Status]. */
    public val status: String get() = json["status"].text()

    /** 资金账户. See [CreateAbnormalRefundResponseFundsAccount]. */
    public val fundsAccount: String get() = json["funds_account"].text()

    /** 金额信息. */
    public val amount: AbnormalRefundAmount get() = AbnormalRefundAmount(json["amount"].tree())

    /** 优惠退款详情. */
    public val promotionDetail: List<AbnormalRefundPromotion>? get() = json["promotion_detail"].listOrNull { AbnormalRefundPromotion(it.tree()) }
}

/**
 * `CreateRefundAmount`.
 */
public class CreateRefundAmount(json: JsonObject) : Model(json) {
    public constructor(refund: Long, total: Long, from: List<FundSource>? = null, currency: String? = null, refundFee: Long? = null) : this(
        Fields().put("refund", refund).put("from", from).put("total", total).put("currency", currency).put("refund_fee", refundFee).json,
    )

    public constructor(refund: Long, total: Long) : this(
        Fields().put("refund", refund).put("total", total).json,
    )

    /** 退款金额. What is refunded, in fen. */
    public val refund: Long get() = json["refund"].long()

    /** 退款出资账户及金额. The accounts that pay, where the merchant chooses them; their amounts add up to `refund`. */
    public val from: List<FundSource>? get() = json["from"].listOrNull { FundSource(it.tree()) }

    /** 原订单金额. The total of the order, in fen. */
    public val total: Long get() = json["total"].long()

    /** 退款币种. `CNY`, always. See [Currency]. At most 16 characters. */
    public val currency: String? get() = json["currency"].textOrNull()

    /** 手续费退款金额. The part of the fee that is refunded, in fen. Known from the community. */
    public val refundFee: Long? get() = json["refund_fee"].longOrNull()

    /** A copy with another [refund]. */
    public fun withRefund(refund: Long): CreateRefundAmount = CreateRefundAmount(json.with("refund", refund))

    /** A copy with another [from]. */
    public fun withFrom(from: List<FundSource>?): CreateRefundAmount = CreateRefundAmount(json.with("from", from))

    /** A copy with another [total]. */
    public fun withTotal(total: Long): CreateRefundAmount = CreateRefundAmount(json.with("total", total))

    /** A copy with another [currency]. */
    public fun withCurrency(currency: String?): CreateRefundAmount = CreateRefundAmount(json.with("currency", currency))

    /** A copy with another [refundFee]. */
    public fun withRefundFee(refundFee: Long?): CreateRefundAmount = CreateRefundAmount(json.with("refund_fee", refundFee))
}

/**
 * `CreateRefundRequest`.
 */
public class CreateRefundRequest(json: JsonObject) : Model(json) {
    public constructor(outRefundNo: String, amount: CreateRefundAmount, subMchid: String? = null, transactionId: String? = null, outTradeNo: String? = null, reason: String? = null, notifyUrl: String? = null, fundsAccount: String? = null, goodsDetail: List<Goods>? = null) : this(
        Fields().put("sub_mchid", subMchid).put("transaction_id", transactionId).put("out_trade_no", outTradeNo).put("out_refund_no", outRefundNo).put("reason", reason).put("notify_url", notifyUrl).put("funds_account", fundsAccount).put("amount", amount).put("goods_detail", goodsDetail).json,
    )

    public constructor(outRefundNo: String, amount: CreateRefundAmount) : this(
        Fields().put("out_refund_no", outRefundNo).put("amount", amount).json,
    )

    /** 子商户号. The sub-merchant that was paid; needed when a partner calls. At most 32 characters. Partners only. */
    public val subMchid: String? get() = json["sub_mchid"].textOrNull()

    /** 微信支付订单号. WeChat Pay's number of the order; either this or `out_trade_no`. At most 32 characters. */
    public val transactionId: String? get() = json["transaction_id"].textOrNull()

    /** 商户订单号. The merchant's own number of the order; either this or `transaction_id`. At most 32 characters. */
    public val outTradeNo: String? get() = json["out_trade_no"].textOrNull()

    /** 商户退款单号. The merchant's own number of the refund, unique for the merchant: digits, letters, `_-|*@`. At most 64 characters. */
    public val outRefundNo: String get() = json["out_refund_no"].text()

    /** 退款原因. Shown to the user. At most 80 characters. */
    public val reason: String? get() = json["reason"].textOrNull()

    /** 退款结果回调url. An https address without query that the result is sent to. At most 256 characters. */
    public val notifyUrl: String? get() = json["notify_url"].textOrNull()

    /** 退款资金来源. Where the money comes from: the balance (`AVAILABLE`) or what is not settled yet. See [CreateRefundRequestFundsAccount]. */
    public val fundsAccount: String? get() = json["funds_account"].textOrNull()

    /** 金额信息. */
    public val amount: CreateRefundAmount get() = CreateRefundAmount(json["amount"].tree())

    /** 退款商品. The goods that come back; needed for refunds in part of orders with coupons for single goods. */
    public val goodsDetail: List<Goods>? get() = json["goods_detail"].listOrNull { Goods(it.tree()) }

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String?): CreateRefundRequest = CreateRefundRequest(json.with("sub_mchid", subMchid))

    /** A copy with another [transactionId]. */
    public fun withTransactionId(transactionId: String?): CreateRefundRequest = CreateRefundRequest(json.with("transaction_id", transactionId))

    /** A copy with another [outTradeNo]. */
    public fun withOutTradeNo(outTradeNo: String?): CreateRefundRequest = CreateRefundRequest(json.with("out_trade_no", outTradeNo))

    /** A copy with another [outRefundNo]. */
    public fun withOutRefundNo(outRefundNo: String): CreateRefundRequest = CreateRefundRequest(json.with("out_refund_no", outRefundNo))

    /** A copy with another [reason]. */
    public fun withReason(reason: String?): CreateRefundRequest = CreateRefundRequest(json.with("reason", reason))

    /** A copy with another [notifyUrl]. */
    public fun withNotifyUrl(notifyUrl: String?): CreateRefundRequest = CreateRefundRequest(json.with("notify_url", notifyUrl))

    /** A copy with another [fundsAccount]. */
    public fun withFundsAccount(fundsAccount: String?): CreateRefundRequest = CreateRefundRequest(json.with("funds_account", fundsAccount))

    /** A copy with another [amount]. */
    public fun withAmount(amount: CreateRefundAmount): CreateRefundRequest = CreateRefundRequest(json.with("amount", amount))

    /** A copy with another [goodsDetail]. */
    public fun withGoodsDetail(goodsDetail: List<Goods>?): CreateRefundRequest = CreateRefundRequest(json.with("goods_detail", goodsDetail))
}

/**
 * `FundSource`.
 */
public class FundSource(json: JsonObject) : Model(json) {
    public constructor(account: String, amount: Long) : this(
        Fields().put("account", account).put("amount", amount).json,
    )

    /** 出资账户类型. `AVAILABLE` is the balance, `UNAVAILABLE` what is not settled yet. See [Account]. */
    public val account: String get() = json["account"].text()

    /** 出资金额. In fen. */
    public val amount: Long? get() = json["amount"].longOrNull()

    /** A copy with another [account]. */
    public fun withAccount(account: String): FundSource = FundSource(json.with("account", account))

    /** A copy with another [amount]. */
    public fun withAmount(amount: Long): FundSource = FundSource(json.with("amount", amount))
}

/**
 * `Goods`.
 */
public class Goods(json: JsonObject) : Model(json) {
    public constructor(unitPrice: Long, refundAmount: Long, refundQuantity: Long, merchantGoodsId: String? = null, wechatpayGoodsId: String? = null, goodsName: String? = null) : this(
        Fields().put("merchant_goods_id", merchantGoodsId).put("wechatpay_goods_id", wechatpayGoodsId).put("goods_name", goodsName).put("unit_price", unitPrice).put("refund_amount", refundAmount).put("refund_quantity", refundQuantity).json,
    )

    public constructor(unitPrice: Long, refundAmount: Long, refundQuantity: Long) : this(
        Fields().put("unit_price", unitPrice).put("refund_amount", refundAmount).put("refund_quantity", refundQuantity).json,
    )

    /** 商户侧商品编码. The merchant's own number of the goods. At most 32 characters. */
    public val merchantGoodsId: String? get() = json["merchant_goods_id"].textOrNull()

    /** 微信侧商品编码. At most 32 characters. */
    public val wechatpayGoodsId: String? get() = json["wechatpay_goods_id"].textOrNull()

    /** 商品名称. At most 256 characters. */
    public val goodsName: String? get() = json["goods_name"].textOrNull()

    /** 商品单价. Of one piece, in fen. */
    public val unitPrice: Long? get() = json["unit_price"].longOrNull()

    /** 商品退款金额. In fen. */
    public val refundAmount: Long? get() = json["refund_amount"].longOrNull()

    /** 商品退货数量. */
    public val refundQuantity: Long? get() = json["refund_quantity"].longOrNull()

    /** A copy with another [merchantGoodsId]. */
    public fun withMerchantGoodsId(merchantGoodsId: String?): Goods = Goods(json.with("merchant_goods_id", merchantGoodsId))

    /** A copy with another [wechatpayGoodsId]. */
    public fun withWechatpayGoodsId(wechatpayGoodsId: String?): Goods = Goods(json.with("wechatpay_goods_id", wechatpayGoodsId))

    /** A copy with another [goodsName]. */
    public fun withGoodsName(goodsName: String?): Goods = Goods(json.with("goods_name", goodsName))

    /** A copy with another [unitPrice]. */
    public fun withUnitPrice(unitPrice: Long): Goods = Goods(json.with("unit_price", unitPrice))

    /** A copy with another [refundAmount]. */
    public fun withRefundAmount(refundAmount: Long): Goods = Goods(json.with("refund_amount", refundAmount))

    /** A copy with another [refundQuantity]. */
    public fun withRefundQuantity(refundQuantity: Long): Goods = Goods(json.with("refund_quantity", refundQuantity))
}

/**
 * `Promotion`.
 */
public class Promotion(json: JsonObject) : Model(json) {

    /** 券ID. */
    public val promotionId: String? get() = json["promotion_id"].textOrNull()

    /** 优惠范围. See [Scope]. */
    public val scope: String? get() = json["scope"].textOrNull()

    /** 优惠类型. See [PromotionType]. */
    public val type: String? get() = json["type"].textOrNull()

    /** 优惠券面额. The value of the coupon in fen. */
    public val amount: Long? get() = json["amount"].longOrNull()

    /** 优惠退款金额. What is refunded to the coupon, in fen. */
    public val refundAmount: Long? get() = json["refund_amount"].longOrNull()

    /** 商品列表. */
    public val goodsDetail: List<PromotionGoods>? get() = json["goods_detail"].listOrNull { PromotionGoods(it.tree()) }
}

/**
 * `PromotionGoods`.
 */
public class PromotionGoods(json: JsonObject) : Model(json) {

    /** 商户侧商品编码. The merchant's own number of the goods. */
    public val merchantGoodsId: String? get() = json["merchant_goods_id"].textOrNull()

    /** 微信侧商品编码. */
    public val wechatpayGoodsId: String? get() = json["wechatpay_goods_id"].textOrNull()

    /** 商品名称. */
    public val goodsName: String? get() = json["goods_name"].textOrNull()

    /** 商品单价. Of one piece, in fen. */
    public val unitPrice: Long? get() = json["unit_price"].longOrNull()

    /** 商品退款金额. In fen. */
    public val refundAmount: Long? get() = json["refund_amount"].longOrNull()

    /** 商品退货数量. */
    public val refundQuantity: Long? get() = json["refund_quantity"].longOrNull()
}

/**
 * `Refund`.
 */
public class Refund(json: JsonObject) : Model(json) {

    /** 微信支付退款单号. WeChat Pay's number of the refund. At most 32 characters. */
    public val refundId: String get() = json["refund_id"].text()

    /** 商户退款单号. The merchant's own number of the refund, unique for the merchant: digits, letters, `_-|*@`. At most 64 characters. */
    public val outRefundNo: String get() = json["out_refund_no"].text()

    /** 微信支付订单号. WeChat Pay's number of the order. At most 32 characters. */
    public val transactionId: String get() = json["transaction_id"].text()

    /** 商户订单号. The merchant's own number of the order. At most 32 characters. */
    public val outTradeNo: String get() = json["out_trade_no"].text()

    /** 退款渠道. `ORIGINAL` is the way it was paid; the others are where that was not possible. See [Channel]. */
    public val channel: String get() = json["channel"].text()

    /** 退款入账账户. Where the user got the money, in Chinese. At most 64 characters. */
    public val userReceivedAccount: String get() = json["user_received_account"].text()

    /** 退款成功时间. Set once the refund arrived. At most 64 characters, RFC 3339. */
    public val successTime: String? get() = json["success_time"].textOrNull()

    /** 退款创建时间. At most 64 characters, RFC 3339. */
    public val createTime: String get() = json["create_time"].text()

    /** 退款状态. See [Status]. */
    public val status: String get() = json["status"].text()

    /** 资金账户. See [RefundFundsAccount]. */
    public val fundsAccount: String? get() = json["funds_account"].textOrNull()

    /** 金额信息. */
    public val amount: Amount get() = Amount(json["amount"].tree())

    /** 优惠退款详情. */
    public val promotionDetail: List<RefundPromotion>? get() = json["promotion_detail"].listOrNull { RefundPromotion(it.tree()) }
}

/**
 * `RefundMerchantResource`.
 */
public class RefundMerchantResource(json: JsonObject) : Model(json) {

    /** 商户号. At most 32 characters. */
    public val mchid: String get() = json["mchid"].text()

    /** 微信支付订单号. WeChat Pay's number of the order. At most 32 characters. */
    public val transactionId: String get() = json["transaction_id"].text()

    /** 商户订单号. The merchant's own number of the order. At most 32 characters. */
    public val outTradeNo: String get() = json["out_trade_no"].text()

    /** 微信支付退款单号. WeChat Pay's number of the refund. At most 32 characters. */
    public val refundId: String get() = json["refund_id"].text()

    /** 商户退款单号. The merchant's own number of the refund, unique for the merchant: digits, letters, `_-|*@`. At most 64 characters. */
    public val outRefundNo: String get() = json["out_refund_no"].text()

    /** 退款状态. See [RefundStatus]. At most 32 characters. */
    public val refundStatus: String get() = json["refund_status"].text()

    /** 退款成功时间. Set once the refund arrived. At most 64 characters, RFC 3339. */
    public val successTime: String? get() = json["success_time"].textOrNull()

    /** 退款入账账户. Where the user got the money, in Chinese. At most 64 characters. */
    public val userReceivedAccount: String get() = json["user_received_account"].text()

    /** 金额信息. */
    public val amount: Amount get() = Amount(json["amount"].tree())

    /** 退款渠道. `ORIGINAL` is the way it was paid; the others are where that was not possible. See [Channel]. Known from the community. */
    public val channel: String? get() = json["channel"].textOrNull()

    /** 退款创建时间. RFC 3339. Known from the community. */
    public val createTime: String? get() = json["create_time"].textOrNull()

    /** 资金账户. See [RefundMerchantResourceFundsAccount]. Known from the community. */
    public val fundsAccount: String? get() = json["funds_account"].textOrNull()

    /** 优惠退款信息. Known from the community. */
    public val promotionDetail: List<Promotion>? get() = json["promotion_detail"].listOrNull { Promotion(it.tree()) }
}

/**
 * `RefundPartnerResource`.
 */
public class RefundPartnerResource(json: JsonObject) : Model(json) {

    /** 服务商商户号. At most 32 characters. */
    public val spMchid: String get() = json["sp_mchid"].text()

    /** 子商户号. The sub-merchant that was paid. At most 32 characters. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 微信支付订单号. WeChat Pay's number of the order. At most 32 characters. */
    public val transactionId: String get() = json["transaction_id"].text()

    /** 商户订单号. The merchant's own number of the order. At most 32 characters. */
    public val outTradeNo: String get() = json["out_trade_no"].text()

    /** 微信支付退款单号. WeChat Pay's number of the refund. At most 32 characters. */
    public val refundId: String get() = json["refund_id"].text()

    /** 商户退款单号. The merchant's own number of the refund, unique for the merchant: digits, letters, `_-|*@`. At most 64 characters. */
    public val outRefundNo: String get() = json["out_refund_no"].text()

    /** 退款状态. See [RefundStatus]. At most 32 characters. */
    public val refundStatus: String get() = json["refund_status"].text()

    /** 退款成功时间. Set once the refund arrived. At most 64 characters, RFC 3339. */
    public val successTime: String? get() = json["success_time"].textOrNull()

    /** 退款入账账户. Where the user got the money, in Chinese. At most 64 characters. */
    public val userReceivedAccount: String get() = json["user_received_account"].text()

    /** 金额信息. */
    public val amount: AbnormalRefundAmount get() = AbnormalRefundAmount(json["amount"].tree())

    /** 个人收款方受理授权ID. Known from the community. */
    public val individualAuthId: String? get() = json["individual_auth_id"].textOrNull()
}

/**
 * `RefundPromotion`.
 */
public class RefundPromotion(json: JsonObject) : Model(json) {

    /** 券ID. At most 32 characters. */
    public val promotionId: String get() = json["promotion_id"].text()

    /** 优惠范围. See [Scope]. */
    public val scope: String get() = json["scope"].text()

    /** 优惠类型. See [RefundPromotionType]. */
    public val type: String get() = json["type"].text()

    /** 代金券面额. The value of the coupon in fen. */
    public val amount: Long? get() = json["amount"].longOrNull()

    /** 优惠退款金额. What is refunded to the coupon, in fen. */
    public val refundAmount: Long? get() = json["refund_amount"].longOrNull()

    /** 退款商品. */
    public val goodsDetail: List<Goods>? get() = json["goods_detail"].listOrNull { Goods(it.tree()) }
}

/**
 * 优惠类型.
 *
 * The documented values; there may be others.
 */
public object AbnormalRefundPromotionType {
    public const val CASH: String = "CASH"
    public const val NOCASH: String = "NOCASH"
    public const val COUPON: String = "COUPON"
    public const val DISCOUNT: String = "DISCOUNT"
}

/**
 * 出资账户类型.
 *
 * The documented values; there may be others.
 */
public object Account {
    public const val AVAILABLE: String = "AVAILABLE"
    public const val UNAVAILABLE: String = "UNAVAILABLE"
}

/**
 * 开户银行.
 *
 * The documented values; there may be others.
 */
public object BankType {
    public const val CMB_DEBIT: String = "CMB_DEBIT"
    public const val COMM_DEBIT: String = "COMM_DEBIT"
    public const val ABC_DEBIT: String = "ABC_DEBIT"
    public const val CCB_DEBIT: String = "CCB_DEBIT"
    public const val ICBC_DEBIT: String = "ICBC_DEBIT"
    public const val BOC_DEBIT: String = "BOC_DEBIT"
    public const val PAB_DEBIT: String = "PAB_DEBIT"
    public const val SPDB_DEBIT: String = "SPDB_DEBIT"
    public const val CITIC_DEBIT: String = "CITIC_DEBIT"
    public const val CEB_DEBIT: String = "CEB_DEBIT"
    public const val CMBC_DEBIT: String = "CMBC_DEBIT"
    public const val CIB_DEBIT: String = "CIB_DEBIT"
    public const val GDB_DEBIT: String = "GDB_DEBIT"
    public const val PSBC_DEBIT: String = "PSBC_DEBIT"
    public const val NBCB_DEBIT: String = "NBCB_DEBIT"
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
 * 异常退款处理方式.
 *
 * The documented values; there may be others.
 */
public object CreateAbnormalRefundRequestType {
    public const val USER_BANK_CARD: String = "USER_BANK_CARD"
    public const val MERCHANT_BANK_CARD: String = "MERCHANT_BANK_CARD"
}

/**
 * 资金账户.
 *
 * The documented values; there may be others.
 */
public object CreateAbnormalRefundResponseFundsAccount {
    public const val UNSETTLED: String = "UNSETTLED"
    public const val AVAILABLE: String = "AVAILABLE"
    public const val UNAVAILABLE: String = "UNAVAILABLE"
    public const val OPERATION: String = "OPERATION"
    public const val BASIC: String = "BASIC"
    public const val ECNY_BASIC: String = "ECNY_BASIC"
}

/**
 * 退款资金来源.
 *
 * The documented values; there may be others.
 */
public object CreateRefundRequestFundsAccount {
    public const val AVAILABLE: String = "AVAILABLE"
    public const val UNSETTLED: String = "UNSETTLED"
}

/**
 * 退款币种.
 *
 * The documented values; there may be others.
 */
public object Currency {
    public const val CNY: String = "CNY"
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
 * 资金账户.
 *
 * The documented values; there may be others.
 */
public object RefundFundsAccount {
    public const val UNSETTLED: String = "UNSETTLED"
    public const val AVAILABLE: String = "AVAILABLE"
    public const val UNAVAILABLE: String = "UNAVAILABLE"
    public const val OPERATION: String = "OPERATION"
    public const val BASIC: String = "BASIC"
    public const val ECNY_BASIC: String = "ECNY_BASIC"
}

/**
 * 资金账户.
 *
 * The documented values; there may be others.
 */
public object RefundMerchantResourceFundsAccount {
    public const val UNSETTLED: String = "UNSETTLED"
    public const val AVAILABLE: String = "AVAILABLE"
    public const val UNAVAILABLE: String = "UNAVAILABLE"
    public const val OPERATION: String = "OPERATION"
    public const val BASIC: String = "BASIC"
    public const val ECNY_BASIC: String = "ECNY_BASIC"
}

/**
 * 优惠类型.
 *
 * The documented values; there may be others.
 */
public object RefundPromotionType {
    public const val CASH: String = "CASH"
    public const val NOCASH: String = "NOCASH"
    public const val COUPON: String = "COUPON"
    public const val DISCOUNT: String = "DISCOUNT"
}

/**
 * 退款状态.
 *
 * The documented values; there may be others.
 */
public object RefundStatus {
    public const val SUCCESS: String = "SUCCESS"
    public const val CLOSED: String = "CLOSED"
    public const val PROCESSING: String = "PROCESSING"
    public const val ABNORMAL: String = "ABNORMAL"
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
 * 退款状态.
 *
 * The documented values; there may be others.
 */
public object Status {
    public const val SUCCESS: String = "SUCCESS"
    public const val CLOSED: String = "CLOSED"
    public const val PROCESSING: String = "PROCESSING"
    public const val ABNORMAL: String = "ABNORMAL"
}
