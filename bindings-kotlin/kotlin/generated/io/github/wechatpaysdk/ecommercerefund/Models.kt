// Generated from api/ecommerce_refund.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.ecommercerefund

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
 * `AbnormalRefundAmount`.
 */
public class AbnormalRefundAmount(json: JsonObject) : Model(json) {

    /** 用户退款金额. In fen: what the user gets back in cash, without coupons. */
    public val payerRefund: Long? get() = json["payer_refund"].longOrNull()

    /** 退款金额. In fen. */
    public val refund: Long? get() = json["refund"].longOrNull()

    /** 垫付金额. In fen: what the platform advanced. */
    public val advance: Long? get() = json["advance"].longOrNull()

    /** 货币类型. ISO 4217, `CNY` for yuan. At most 16 characters. */
    public val currency: String? get() = json["currency"].textOrNull()

    /** 优惠退款金额. In fen: what goes back to coupons. */
    public val discountRefund: Long? get() = json["discount_refund"].longOrNull()

    /** 退款出资账户及金额. Which accounts the money came from; several where one did not suffice. */
    public val from: List<FundingSource>? get() = json["from"].listOrNull { FundingSource(it.tree()) }

    /** 手续费退款金额. In fen. Known from the community. */
    public val refundFee: Long? get() = json["refund_fee"].longOrNull()
}

/**
 * `AbnormalRefundPromotion`.
 */
public class AbnormalRefundPromotion(json: JsonObject) : Model(json) {

    /** 优惠类型. See [AbnormalRefundPromotionType]. At most 32 characters. */
    public val type: String get() = json["type"].text()

    /** 券ID. At most 32 characters. */
    public val promotionId: String get() = json["promotion_id"].text()

    /** 优惠券面额. In fen: the value of the coupon. */
    public val amount: Long? get() = json["amount"].longOrNull()

    /** 优惠退款金额. In fen. */
    public val refundAmount: Long? get() = json["refund_amount"].longOrNull()

    /** 优惠范围. `GLOBAL`: off the whole order; `SINGLE`: off single goods. See [Scope]. At most 32 characters. */
    public val scope: String get() = json["scope"].text()

    /** 商品列表. Known from the community. */
    public val goodsDetail: List<Goods>? get() = json["goods_detail"].listOrNull { Goods(it.tree()) }
}

/**
 * `CreateAbnormalRefundRequest`.
 */
public class CreateAbnormalRefundRequest(json: JsonObject) : Model(json) {
    public constructor(subMchid: String, outRefundNo: String, type: String, spAppid: String? = null, subAppid: String? = null, combineMchid: String? = null, combineOutTradeNo: String? = null, individualAuthId: String? = null, bankAccount: String? = null, bankType: String? = null, realName: String? = null) : this(
        Fields().put("sub_mchid", subMchid).put("out_refund_no", outRefundNo).put("type", type).put("sp_appid", spAppid).put("sub_appid", subAppid).put("combine_mchid", combineMchid).put("combine_out_trade_no", combineOutTradeNo).put("individual_auth_id", individualAuthId).put("bank_account", bankAccount).put("bank_type", bankType).put("real_name", realName).json,
    )

    public constructor(subMchid: String, outRefundNo: String, type: String) : this(
        Fields().put("sub_mchid", subMchid).put("out_refund_no", outRefundNo).put("type", type).json,
    )

    /** 二级商户号. The sub-merchant that the partner acts for. At most 32 characters. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 商户退款单号. The merchant's own number of the refund. At most 64 characters. */
    public val outRefundNo: String get() = json["out_refund_no"].text()

    /** 异常退款处理方式. `USER_BANK_CARD`: to a bank card of the user, for which `bank_type`, `bank_account` and `real_name` are needed; `MERCHANT_BANK_CARD`: to the merchant's settlement account. See [CreateAbnormalRefundRequestType]. */
    public val type: String get() = json["type"].text()

    /** 微信AppId. The platform's own app. Known from the community. */
    public val spAppid: String? get() = json["sp_appid"].textOrNull()

    /** 子商户AppId. The sub-merchant's own app. Known from the community. */
    public val subAppid: String? get() = json["sub_appid"].textOrNull()

    /** 还款服务商商户号. Where a repayment of several credits is refunded: the partner that made it. Known from the community. */
    public val combineMchid: String? get() = json["combine_mchid"].textOrNull()

    /** 还款商户订单号. Where a repayment of several credits is refunded: its own number at the partner. Known from the community. */
    public val combineOutTradeNo: String? get() = json["combine_out_trade_no"].textOrNull()

    /** 个人收款方受理授权ID. Where the payee is an individual: the authorization of that individual. Known from the community. */
    public val individualAuthId: String? get() = json["individual_auth_id"].textOrNull()

    /** 收款银行卡号. The number of the card; needed with `USER_BANK_CARD`. At most 1024 characters, encrypted on the wire. */
    public val bankAccount: String? get() = json["bank_account"].textOrNull()

    /** 开户银行. The card's bank; needed with `USER_BANK_CARD`. See [BankType]. At most 16 characters. */
    public val bankType: String? get() = json["bank_type"].textOrNull()

    /** 收款用户姓名. The name of the card's holder; needed with `USER_BANK_CARD`. At most 1024 characters, encrypted on the wire. */
    public val realName: String? get() = json["real_name"].textOrNull()

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String): CreateAbnormalRefundRequest = CreateAbnormalRefundRequest(json.with("sub_mchid", subMchid))

    /** A copy with another [outRefundNo]. */
    public fun withOutRefundNo(outRefundNo: String): CreateAbnormalRefundRequest = CreateAbnormalRefundRequest(json.with("out_refund_no", outRefundNo))

    /** A copy with another [type]. */
    public fun withType(type: String): CreateAbnormalRefundRequest = CreateAbnormalRefundRequest(json.with("type", type))

    /** A copy with another [spAppid]. */
    public fun withSpAppid(spAppid: String?): CreateAbnormalRefundRequest = CreateAbnormalRefundRequest(json.with("sp_appid", spAppid))

    /** A copy with another [subAppid]. */
    public fun withSubAppid(subAppid: String?): CreateAbnormalRefundRequest = CreateAbnormalRefundRequest(json.with("sub_appid", subAppid))

    /** A copy with another [combineMchid]. */
    public fun withCombineMchid(combineMchid: String?): CreateAbnormalRefundRequest = CreateAbnormalRefundRequest(json.with("combine_mchid", combineMchid))

    /** A copy with another [combineOutTradeNo]. */
    public fun withCombineOutTradeNo(combineOutTradeNo: String?): CreateAbnormalRefundRequest = CreateAbnormalRefundRequest(json.with("combine_out_trade_no", combineOutTradeNo))

    /** A copy with another [individualAuthId]. */
    public fun withIndividualAuthId(individualAuthId: String?): CreateAbnormalRefundRequest = CreateAbnormalRefundRequest(json.with("individual_auth_id", individualAuthId))

    /** A copy with another [bankAccount]. */
    public fun withBankAccount(bankAccount: String?): CreateAbnormalRefundRequest = CreateAbnormalRefundRequest(json.with("bank_account", bankAccount))

    /** A copy with another [bankType]. */
    public fun withBankType(bankType: String?): CreateAbnormalRefundRequest = CreateAbnormalRefundRequest(json.with("bank_type", bankType))

    /** A copy with another [realName]. */
    public fun withRealName(realName: String?): CreateAbnormalRefundRequest = CreateAbnormalRefundRequest(json.with("real_name", realName))

    override fun isSensitive(name: String): Boolean = name == "bank_account" || name == "real_name"
}

/**
 * `CreateAbnormalRefundResponse`.
 */
public class CreateAbnormalRefundResponse(json: JsonObject) : Model(json) {

    /** 微信支付交易订单号. WeChat Pay's number of the payment. At most 32 characters. */
    public val transactionId: String get() = json["transaction_id"].text()

    /** 商户原交易订单号. The merchant's own number of the order. At most 32 characters. */
    public val outTradeNo: String get() = json["out_trade_no"].text()

    /** 微信支付退款订单号. WeChat Pay's number of the refund. At most 32 characters. */
    public val refundId: String get() = json["refund_id"].text()

    /** 商户退款单号. The merchant's own number of the refund. At most 64 characters. */
    public val outRefundNo: String get() = json["out_refund_no"].text()

    /** 退款状态. `PROCESSING`: being paid; `SUCCESS`: paid; `CLOSED`: refused; `ABNORMAL`: the account cannot be paid to, see `create_abnormal_refund`. See [Status]. At most 16 characters. */
    public val status: String get() = json["status"].text()

    /** 退款创建时间. At most 64 characters, RFC 3339. */
    public val createTime: String get() = json["create_time"].text()

    /** 退款金额. */
    public val amount: AbnormalRefundAmount get() = AbnormalRefundAmount(json["amount"].tree())

    /** 退款渠道. `ORIGINAL` is the way it was paid; the others are where that was not possible. See [Channel]. At most 16 characters. */
    public val channel: String? get() = json["channel"].textOrNull()

    /** 资金账户. Where the money came from. See [CreateAbnormalRefundResponseFundsAccount]. */
    public val fundsAccount: String? get() = json["funds_account"].textOrNull()

    /** 营销详情. */
    public val promotionDetail: List<AbnormalRefundPromotion>? get() = json["promotion_detail"].listOrNull { AbnormalRefundPromotion(it.tree()) }

    /** 退款出资商户. Who bears the refund: `REFUND_SOURCE_SUB_MERCHANT` the sub-merchant, `REFUND_SOURCE_PARTNER_ADVANCE` the platform, which advanced it. See [RefundAccount]. At most 32 characters. */
    public val refundAccount: String? get() = json["refund_account"].textOrNull()

    /** 退款成功时间. Set once the refund arrived. At most 64 characters, RFC 3339. */
    public val successTime: String? get() = json["success_time"].textOrNull()

    /** 退款入账账户. Where the user got the money, in Chinese. At most 64 characters. */
    public val userReceivedAccount: String? get() = json["user_received_account"].textOrNull()
}

/**
 * `CreateRefundAmount`.
 */
public class CreateRefundAmount(json: JsonObject) : Model(json) {

    /** 用户退款金额. In fen: what the user gets back in cash, without coupons. */
    public val payerRefund: Long? get() = json["payer_refund"].longOrNull()

    /** 退款金额. In fen. */
    public val refund: Long? get() = json["refund"].longOrNull()

    /** 垫付金额. In fen: what the platform advanced. */
    public val advance: Long? get() = json["advance"].longOrNull()

    /** 货币类型. ISO 4217, `CNY` for yuan. At most 16 characters. */
    public val currency: String? get() = json["currency"].textOrNull()

    /** 优惠退款金额. In fen: what goes back to coupons. */
    public val discountRefund: Long? get() = json["discount_refund"].longOrNull()

    /** 退款出资账户及金额. Which accounts the money came from; several where one did not suffice. */
    public val from: List<FundingSource>? get() = json["from"].listOrNull { FundingSource(it.tree()) }
}

/**
 * `CreateRefundRequest`.
 */
public class CreateRefundRequest(json: JsonObject) : Model(json) {
    public constructor(subMchid: String, spAppid: String, outRefundNo: String, amount: RefundRequestAmount, subAppid: String? = null, transactionId: String? = null, outTradeNo: String? = null, combineMchid: String? = null, combineOutTradeNo: String? = null, combineTransactionId: String? = null, individualAuthId: String? = null, fundsAccount: String? = null, notifyUrl: String? = null, reason: String? = null, refundAccount: String? = null) : this(
        Fields().put("sub_mchid", subMchid).put("sp_appid", spAppid).put("out_refund_no", outRefundNo).put("amount", amount).put("sub_appid", subAppid).put("transaction_id", transactionId).put("out_trade_no", outTradeNo).put("combine_mchid", combineMchid).put("combine_out_trade_no", combineOutTradeNo).put("combine_transaction_id", combineTransactionId).put("individual_auth_id", individualAuthId).put("funds_account", fundsAccount).put("notify_url", notifyUrl).put("reason", reason).put("refund_account", refundAccount).json,
    )

    public constructor(subMchid: String, spAppid: String, outRefundNo: String, amount: RefundRequestAmount) : this(
        Fields().put("sub_mchid", subMchid).put("sp_appid", spAppid).put("out_refund_no", outRefundNo).put("amount", amount).json,
    )

    /** 二级商户号. The sub-merchant that the partner acts for. At most 32 characters. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 电商平台APPID. The platform's own app. At most 32 characters. */
    public val spAppid: String get() = json["sp_appid"].text()

    /** 商户退款单号. The platform's own number of the refund: digits, letters, `_-|*@`. At most 64 characters. */
    public val outRefundNo: String get() = json["out_refund_no"].text()

    /** 订单退款金额. */
    public val amount: RefundRequestAmount get() = RefundRequestAmount(json["amount"].tree())

    /** 二级商户APPID. The sub-merchant's own app. At most 32 characters. */
    public val subAppid: String? get() = json["sub_appid"].textOrNull()

    /** 微信订单号. WeChat Pay's number of the payment; either this or `out_trade_no`. At most 32 characters. */
    public val transactionId: String? get() = json["transaction_id"].textOrNull()

    /** 商户订单号. The merchant's own number of the order; either this or `transaction_id`. At most 32 characters. */
    public val outTradeNo: String? get() = json["out_trade_no"].textOrNull()

    /** 还款服务商商户号. Where a repayment of several credits is refunded: the partner that made it. Known from the community. */
    public val combineMchid: String? get() = json["combine_mchid"].textOrNull()

    /** 还款订单号. Where a repayment of several credits is refunded: its own number at the partner. Known from the community. */
    public val combineOutTradeNo: String? get() = json["combine_out_trade_no"].textOrNull()

    /** 交易单微信支付订单号. WeChat Pay's number of the combined payment. Known from the community. */
    public val combineTransactionId: String? get() = json["combine_transaction_id"].textOrNull()

    /** 商品单个人收款方受理授权ID. Where the payee is an individual: the authorization of that individual. Known from the community. */
    public val individualAuthId: String? get() = json["individual_auth_id"].textOrNull()

    /** 资金账户. Where the money comes from: `AVAILABLE` the balance, `UNSETTLED` what is not settled yet. See [CreateRefundRequestFundsAccount]. At most 32 characters. */
    public val fundsAccount: String? get() = json["funds_account"].textOrNull()

    /** 退款结果回调url. Where its notifications are posted: https, without a query string. At most 256 characters. */
    public val notifyUrl: String? get() = json["notify_url"].textOrNull()

    /** 退款原因. Shown to the user. At most 80 characters. */
    public val reason: String? get() = json["reason"].textOrNull()

    /** 退款出资商户. Who bears the refund: `REFUND_SOURCE_SUB_MERCHANT` the sub-merchant, as when left out; `REFUND_SOURCE_PARTNER_ADVANCE` the platform, which advances it. See [RefundAccount]. At most 32 characters. */
    public val refundAccount: String? get() = json["refund_account"].textOrNull()

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String): CreateRefundRequest = CreateRefundRequest(json.with("sub_mchid", subMchid))

    /** A copy with another [spAppid]. */
    public fun withSpAppid(spAppid: String): CreateRefundRequest = CreateRefundRequest(json.with("sp_appid", spAppid))

    /** A copy with another [outRefundNo]. */
    public fun withOutRefundNo(outRefundNo: String): CreateRefundRequest = CreateRefundRequest(json.with("out_refund_no", outRefundNo))

    /** A copy with another [amount]. */
    public fun withAmount(amount: RefundRequestAmount): CreateRefundRequest = CreateRefundRequest(json.with("amount", amount))

    /** A copy with another [subAppid]. */
    public fun withSubAppid(subAppid: String?): CreateRefundRequest = CreateRefundRequest(json.with("sub_appid", subAppid))

    /** A copy with another [transactionId]. */
    public fun withTransactionId(transactionId: String?): CreateRefundRequest = CreateRefundRequest(json.with("transaction_id", transactionId))

    /** A copy with another [outTradeNo]. */
    public fun withOutTradeNo(outTradeNo: String?): CreateRefundRequest = CreateRefundRequest(json.with("out_trade_no", outTradeNo))

    /** A copy with another [combineMchid]. */
    public fun withCombineMchid(combineMchid: String?): CreateRefundRequest = CreateRefundRequest(json.with("combine_mchid", combineMchid))

    /** A copy with another [combineOutTradeNo]. */
    public fun withCombineOutTradeNo(combineOutTradeNo: String?): CreateRefundRequest = CreateRefundRequest(json.with("combine_out_trade_no", combineOutTradeNo))

    /** A copy with another [combineTransactionId]. */
    public fun withCombineTransactionId(combineTransactionId: String?): CreateRefundRequest = CreateRefundRequest(json.with("combine_transaction_id", combineTransactionId))

    /** A copy with another [individualAuthId]. */
    public fun withIndividualAuthId(individualAuthId: String?): CreateRefundRequest = CreateRefundRequest(json.with("individual_auth_id", individualAuthId))

    /** A copy with another [fundsAccount]. */
    public fun withFundsAccount(fundsAccount: String?): CreateRefundRequest = CreateRefundRequest(json.with("funds_account", fundsAccount))

    /** A copy with another [notifyUrl]. */
    public fun withNotifyUrl(notifyUrl: String?): CreateRefundRequest = CreateRefundRequest(json.with("notify_url", notifyUrl))

    /** A copy with another [reason]. */
    public fun withReason(reason: String?): CreateRefundRequest = CreateRefundRequest(json.with("reason", reason))

    /** A copy with another [refundAccount]. */
    public fun withRefundAccount(refundAccount: String?): CreateRefundRequest = CreateRefundRequest(json.with("refund_account", refundAccount))
}

/**
 * `CreateRefundResponse`.
 */
public class CreateRefundResponse(json: JsonObject) : Model(json) {

    /** 微信支付退款订单号. WeChat Pay's number of the refund. At most 32 characters. */
    public val refundId: String get() = json["refund_id"].text()

    /** 商户退款单号. The merchant's own number of the refund. At most 64 characters. */
    public val outRefundNo: String get() = json["out_refund_no"].text()

    /** 退款创建时间. At most 64 characters, RFC 3339. */
    public val createTime: String get() = json["create_time"].text()

    /** 退款金额. */
    public val amount: CreateRefundAmount get() = CreateRefundAmount(json["amount"].tree())

    /** 微信订单号. WeChat Pay's number of the payment. Known from the community. */
    public val transactionId: String? get() = json["transaction_id"].textOrNull()

    /** 商户订单号. The merchant's own number of the order. Known from the community. */
    public val outTradeNo: String? get() = json["out_trade_no"].textOrNull()

    /** 退款状态. `PROCESSING`: being paid; `SUCCESS`: paid; `CLOSED`: refused; `ABNORMAL`: the account cannot be paid to, see `create_abnormal_refund`. Known from the community. */
    public val status: String? get() = json["status"].textOrNull()

    /** 退款渠道. `ORIGINAL` is the way it was paid; the others are where that was not possible. Known from the community. */
    public val channel: String? get() = json["channel"].textOrNull()

    /** 资金账户. Where the money came from. Known from the community. */
    public val fundsAccount: String? get() = json["funds_account"].textOrNull()

    /** 优惠退款详情. */
    public val promotionDetail: List<Promotion>? get() = json["promotion_detail"].listOrNull { Promotion(it.tree()) }

    /** 退款出资商户. Who bears the refund: `REFUND_SOURCE_SUB_MERCHANT` the sub-merchant, `REFUND_SOURCE_PARTNER_ADVANCE` the platform, which advanced it. See [RefundAccount]. At most 32 characters. */
    public val refundAccount: String? get() = json["refund_account"].textOrNull()

    /** 退款成功时间. Set once the refund arrived. RFC 3339. Known from the community. */
    public val successTime: String? get() = json["success_time"].textOrNull()

    /** 退款入账账户. Where the user got the money, in Chinese. Known from the community. */
    public val userReceivedAccount: String? get() = json["user_received_account"].textOrNull()
}

/**
 * `CreateReturnAdvanceRequest`.
 */
public class CreateReturnAdvanceRequest(json: JsonObject) : Model(json) {
    public constructor(subMchid: String) : this(
        Fields().put("sub_mchid", subMchid).json,
    )

    /** 二级商户号. The sub-merchant that the partner acts for. At most 32 characters. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String): CreateReturnAdvanceRequest = CreateReturnAdvanceRequest(json.with("sub_mchid", subMchid))
}

/**
 * `FundingSource`.
 */
public class FundingSource(json: JsonObject) : Model(json) {

    /** 出资账户类型. `AVAILABLE` is the balance, `UNAVAILABLE` what is not settled yet. See [Account]. At most 32 characters. */
    public val account: String get() = json["account"].text()

    /** 出资金额. In fen. */
    public val amount: Long? get() = json["amount"].longOrNull()
}

/**
 * `Goods`.
 */
public class Goods(json: JsonObject) : Model(json) {

    /** 商户侧商品编码. The merchant's own number of the goods. */
    public val merchantGoodsId: String get() = json["merchant_goods_id"].text()

    /** 商品退款金额. In fen. */
    public val refundAmount: Long? get() = json["refund_amount"].longOrNull()

    /** 商品退货数量. */
    public val refundQuantity: Long? get() = json["refund_quantity"].longOrNull()

    /** 商品单价. In fen, of one piece. */
    public val unitPrice: Long? get() = json["unit_price"].longOrNull()

    /** 微信侧商品编码. */
    public val wechatpayGoodsId: String? get() = json["wechatpay_goods_id"].textOrNull()

    /** 商品名称. */
    public val goodsName: String? get() = json["goods_name"].textOrNull()
}

/**
 * `Promotion`.
 */
public class Promotion(json: JsonObject) : Model(json) {

    /** 优惠类型. See [PromotionType]. At most 32 characters. */
    public val type: String get() = json["type"].text()

    /** 券ID. At most 32 characters. */
    public val promotionId: String get() = json["promotion_id"].text()

    /** 优惠券面额. In fen: the value of the coupon. */
    public val amount: Long? get() = json["amount"].longOrNull()

    /** 优惠退款金额. In fen. */
    public val refundAmount: Long? get() = json["refund_amount"].longOrNull()

    /** 优惠范围. `GLOBAL`: off the whole order; `SINGLE`: off single goods. See [Scope]. At most 32 characters. */
    public val scope: String get() = json["scope"].text()
}

/**
 * `Refund`.
 */
public class Refund(json: JsonObject) : Model(json) {

    /** 微信支付交易订单号. WeChat Pay's number of the payment. At most 32 characters. */
    public val transactionId: String get() = json["transaction_id"].text()

    /** 商户原交易订单号. The merchant's own number of the order. At most 32 characters. */
    public val outTradeNo: String get() = json["out_trade_no"].text()

    /** 微信支付退款订单号. WeChat Pay's number of the refund. At most 32 characters. */
    public val refundId: String get() = json["refund_id"].text()

    /** 商户退款单号. The merchant's own number of the refund. At most 64 characters. */
    public val outRefundNo: String get() = json["out_refund_no"].text()

    /** 退款状态. `PROCESSING`: being paid; `SUCCESS`: paid; `CLOSED`: refused; `ABNORMAL`: the account cannot be paid to, see `create_abnormal_refund`. See [Status]. At most 16 characters. */
    public val status: String get() = json["status"].text()

    /** 退款创建时间. At most 64 characters, RFC 3339. */
    public val createTime: String get() = json["create_time"].text()

    /** 退款金额. */
    public val amount: RefundAmount get() = RefundAmount(json["amount"].tree())

    /** 退款渠道. `ORIGINAL` is the way it was paid; the others are where that was not possible. See [Channel]. At most 16 characters. */
    public val channel: String? get() = json["channel"].textOrNull()

    /** 资金账户. Where the money came from. See [RefundFundsAccount]. At most 32 characters. */
    public val fundsAccount: String? get() = json["funds_account"].textOrNull()

    /** 营销详情. */
    public val promotionDetail: List<Promotion>? get() = json["promotion_detail"].listOrNull { Promotion(it.tree()) }

    /** 退款出资商户. Who bears the refund: `REFUND_SOURCE_SUB_MERCHANT` the sub-merchant, `REFUND_SOURCE_PARTNER_ADVANCE` the platform, which advanced it. See [RefundAccount]. At most 32 characters. */
    public val refundAccount: String? get() = json["refund_account"].textOrNull()

    /** 退款成功时间. Set once the refund arrived. At most 64 characters, RFC 3339. */
    public val successTime: String? get() = json["success_time"].textOrNull()

    /** 退款入账账户. Where the user got the money, in Chinese. At most 64 characters. */
    public val userReceivedAccount: String? get() = json["user_received_account"].textOrNull()
}

/**
 * `RefundAmount`.
 */
public class RefundAmount(json: JsonObject) : Model(json) {

    /** 用户退款金额. In fen: what the user gets back in cash, without coupons. */
    public val payerRefund: Long? get() = json["payer_refund"].longOrNull()

    /** 退款金额. In fen. */
    public val refund: Long? get() = json["refund"].longOrNull()

    /** 垫付金额. In fen: what the platform advanced. */
    public val advance: Long? get() = json["advance"].longOrNull()

    /** 货币类型. ISO 4217, `CNY` for yuan. At most 16 characters. */
    public val currency: String? get() = json["currency"].textOrNull()

    /** 优惠退款金额. In fen: what goes back to coupons. */
    public val discountRefund: Long? get() = json["discount_refund"].longOrNull()

    /** 退款出资账户及金额. Which accounts the money came from; several where one did not suffice. */
    public val from: List<FundingSource>? get() = json["from"].listOrNull { FundingSource(it.tree()) }
}

/**
 * `RefundRequestAmount`.
 */
public class RefundRequestAmount(json: JsonObject) : Model(json) {
    public constructor(refund: Long, total: Long, currency: String? = null) : this(
        Fields().put("refund", refund).put("total", total).put("currency", currency).json,
    )

    public constructor(refund: Long, total: Long) : this(
        Fields().put("refund", refund).put("total", total).json,
    )

    /** 退款金额. In fen: of this refund. */
    public val refund: Long get() = json["refund"].long()

    /** 原订单金额. In fen: of the whole order. */
    public val total: Long get() = json["total"].long()

    /** 退款币种. ISO 4217, `CNY` for yuan. At most 16 characters. */
    public val currency: String? get() = json["currency"].textOrNull()

    /** A copy with another [refund]. */
    public fun withRefund(refund: Long): RefundRequestAmount = RefundRequestAmount(json.with("refund", refund))

    /** A copy with another [total]. */
    public fun withTotal(total: Long): RefundRequestAmount = RefundRequestAmount(json.with("total", total))

    /** A copy with another [currency]. */
    public fun withCurrency(currency: String?): RefundRequestAmount = RefundRequestAmount(json.with("currency", currency))
}

/**
 * `RefundResource`.
 */
public class RefundResource(json: JsonObject) : Model(json) {

    /** 服务商商户号. The partner's own merchant number. At most 32 characters. */
    public val spMchid: String get() = json["sp_mchid"].text()

    /** 子商户号. At most 32 characters. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 微信支付订单号. WeChat Pay's number of the payment. At most 32 characters. */
    public val transactionId: String get() = json["transaction_id"].text()

    /** 商户订单号. The merchant's own number of the order. At most 32 characters. */
    public val outTradeNo: String get() = json["out_trade_no"].text()

    /** 微信支付退款号. WeChat Pay's number of the refund. At most 32 characters. */
    public val refundId: String get() = json["refund_id"].text()

    /** 商户退款单号. The merchant's own number of the refund. At most 64 characters. */
    public val outRefundNo: String get() = json["out_refund_no"].text()

    /** 退款金额信息. */
    public val amount: RefundResourceAmount get() = RefundResourceAmount(json["amount"].tree())

    /** 退款状态. `PROCESSING`: being paid; `SUCCESS`: paid; `CLOSED`: refused; `ABNORMAL`: the account cannot be paid to, see `create_abnormal_refund`. See [RefundStatus]. At most 32 characters. */
    public val refundStatus: String get() = json["refund_status"].text()

    /** 退款入账账户. Where the user got the money, in Chinese. At most 64 characters. */
    public val userReceivedAccount: String get() = json["user_received_account"].text()

    /** 个人收款方受理授权ID. Where the payee is an individual: the authorization of that individual. Known from the community. */
    public val individualAuthId: String? get() = json["individual_auth_id"].textOrNull()

    /** 退款出资商户. Who bears the refund: `REFUND_SOURCE_SUB_MERCHANT` the sub-merchant, `REFUND_SOURCE_PARTNER_ADVANCE` the platform, which advanced it. See [RefundAccount]. At most 32 characters. */
    public val refundAccount: String? get() = json["refund_account"].textOrNull()

    /** 退款成功时间. Set once the refund arrived. At most 64 characters, RFC 3339. */
    public val successTime: String? get() = json["success_time"].textOrNull()
}

/**
 * `RefundResourceAmount`.
 */
public class RefundResourceAmount(json: JsonObject) : Model(json) {

    /** 用户退款金额. In fen: what the user gets back in cash, without coupons. */
    public val payerRefund: Long? get() = json["payer_refund"].longOrNull()

    /** 用户支付金额. In fen: what the user paid in cash, without coupons. */
    public val payerTotal: Long? get() = json["payer_total"].longOrNull()

    /** 退款金额. In fen. */
    public val refund: Long? get() = json["refund"].longOrNull()

    /** 原订单金额. In fen: of the whole order. */
    public val total: Long? get() = json["total"].longOrNull()

    /** 退款币种. ISO 4217, `CNY` for yuan. Known from the community. */
    public val currency: String? get() = json["currency"].textOrNull()

    /** 优惠退款金额. In fen: what goes back to coupons. Known from the community. */
    public val discountRefund: Long? get() = json["discount_refund"].longOrNull()

    /** 手续费退款金额. In fen. Known from the community. */
    public val refundFee: Long? get() = json["refund_fee"].longOrNull()

    /** 应结退款金额. In fen. Known from the community. */
    public val settlementRefund: Long? get() = json["settlement_refund"].longOrNull()

    /** 应结订单金额. In fen. Known from the community. */
    public val settlementTotal: Long? get() = json["settlement_total"].longOrNull()
}

/**
 * `ReturnAdvance`.
 */
public class ReturnAdvance(json: JsonObject) : Model(json) {

    /** 微信退款单号. WeChat Pay's number of the refund. At most 32 characters. */
    public val refundId: String get() = json["refund_id"].text()

    /** 微信回补单号. WeChat Pay's number of the return of the advance. At most 32 characters. */
    public val advanceReturnId: String get() = json["advance_return_id"].text()

    /** 入账方商户号. The platform that gets it back. At most 32 characters. */
    public val payeeMchid: String get() = json["payee_mchid"].text()

    /** 出款方商户号. The merchant that returns the money. At most 32 characters. */
    public val payerMchid: String get() = json["payer_mchid"].text()

    /** 入账方账户. Which of the payee's accounts it goes to. At most 32 characters. */
    public val payeeAccount: String get() = json["payee_account"].text()

    /** 出款方账户. Which of the payer's accounts it comes from. At most 32 characters. */
    public val payerAccount: String get() = json["payer_account"].text()

    /** 垫付回补结果. At most 32 characters. */
    public val result: String get() = json["result"].text()

    /** 垫付回补金额. In fen. */
    public val returnAmount: Long? get() = json["return_amount"].longOrNull()

    /** 垫付回补完成时间. Set once the refund arrived. At most 64 characters, RFC 3339. */
    public val successTime: String? get() = json["success_time"].textOrNull()
}

/**
 * 优惠类型.
 *
 * The documented values; there may be others.
 */
public object AbnormalRefundPromotionType {
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
 * 资金账户.
 *
 * The documented values; there may be others.
 */
public object CreateRefundRequestFundsAccount {
    public const val AVAILABLE: String = "AVAILABLE"
    public const val UNSETTLED: String = "UNSETTLED"
    public const val PREPAID: String = "PREPAID"
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
 * 退款出资商户.
 *
 * The documented values; there may be others.
 */
public object RefundAccount {
    public const val REFUND_SOURCE_PARTNER_ADVANCE: String = "REFUND_SOURCE_PARTNER_ADVANCE"
    public const val REFUND_SOURCE_SUB_MERCHANT: String = "REFUND_SOURCE_SUB_MERCHANT"
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
 * 退款状态.
 *
 * The documented values; there may be others.
 */
public object RefundStatus {
    public const val SUCCESS: String = "SUCCESS"
    public const val CLOSED: String = "CLOSED"
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
