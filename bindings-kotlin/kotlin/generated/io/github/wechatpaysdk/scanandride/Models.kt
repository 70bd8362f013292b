// Generated from api/scan_and_ride.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.scanandride

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

    /** 货币类型. ISO 4217, `CNY` for yuan. */
    public val currency: String? get() = json["currency"].textOrNull()

    /** 用户实际支付金额. In fen. */
    public val payerTotal: Long? get() = json["payer_total"].longOrNull()

    /** 订单金额. In fen. */
    public val total: Long? get() = json["total"].longOrNull()
}

/**
 * `BusScene`.
 */
public class BusScene(json: JsonObject) : Model(json) {
    public constructor(startTime: String, lineName: String? = null, plateNumber: String? = null) : this(
        Fields().put("start_time", startTime).put("line_name", lineName).put("plate_number", plateNumber).json,
    )

    public constructor(startTime: String) : this(
        Fields().put("start_time", startTime).json,
    )

    /** 乘车时间. RFC 3339. */
    public val startTime: String get() = json["start_time"].text()

    /** 乘车路线. */
    public val lineName: String? get() = json["line_name"].textOrNull()

    /** 车牌号. With the character of the province in front: `粤B888888`. */
    public val plateNumber: String? get() = json["plate_number"].textOrNull()

    /** A copy with another [startTime]. */
    public fun withStartTime(startTime: String): BusScene = BusScene(json.with("start_time", startTime))

    /** A copy with another [lineName]. */
    public fun withLineName(lineName: String?): BusScene = BusScene(json.with("line_name", lineName))

    /** A copy with another [plateNumber]. */
    public fun withPlateNumber(plateNumber: String?): BusScene = BusScene(json.with("plate_number", plateNumber))
}

/**
 * `CreateTransactionAmount`.
 */
public class CreateTransactionAmount(json: JsonObject) : Model(json) {
    public constructor(total: Long, currency: String? = null) : this(
        Fields().put("total", total).put("currency", currency).json,
    )

    public constructor(total: Long) : this(
        Fields().put("total", total).json,
    )

    /** 订单金额. In fen. */
    public val total: Long get() = json["total"].long()

    /** 货币类型. ISO 4217, `CNY` for yuan. */
    public val currency: String? get() = json["currency"].textOrNull()

    /** A copy with another [total]. */
    public fun withTotal(total: Long): CreateTransactionAmount = CreateTransactionAmount(json.with("total", total))

    /** A copy with another [currency]. */
    public fun withCurrency(currency: String?): CreateTransactionAmount = CreateTransactionAmount(json.with("currency", currency))
}

/**
 * `CreateTransactionRequest`.
 */
public class CreateTransactionRequest(json: JsonObject) : Model(json) {
    public constructor(appid: String, outTradeNo: String, description: String, contractId: String, amount: CreateTransactionAmount, notifyUrl: String, tradeScene: String, subMchid: String? = null, subAppid: String? = null, attach: String? = null, busInfo: BusScene? = null, goodsTag: String? = null, metroInfo: MetroScene? = null) : this(
        Fields().put("appid", appid).put("out_trade_no", outTradeNo).put("description", description).put("contract_id", contractId).put("amount", amount).put("notify_url", notifyUrl).put("trade_scene", tradeScene).put("sub_mchid", subMchid).put("sub_appid", subAppid).put("attach", attach).put("bus_info", busInfo).put("goods_tag", goodsTag).put("metro_info", metroInfo).json,
    )

    public constructor(appid: String, outTradeNo: String, description: String, contractId: String, amount: CreateTransactionAmount, notifyUrl: String, tradeScene: String) : this(
        Fields().put("appid", appid).put("out_trade_no", outTradeNo).put("description", description).put("contract_id", contractId).put("amount", amount).put("notify_url", notifyUrl).put("trade_scene", tradeScene).json,
    )

    /** 公众账号ID. */
    public val appid: String get() = json["appid"].text()

    /** 商户订单号. The merchant's own number of the order. */
    public val outTradeNo: String get() = json["out_trade_no"].text()

    /** 服务描述. */
    public val description: String get() = json["description"].text()

    /** 代扣签约ID. WeChat Pay's number of the agreement. */
    public val contractId: String get() = json["contract_id"].text()

    /** 订单金额信息. */
    public val amount: CreateTransactionAmount get() = CreateTransactionAmount(json["amount"].tree())

    /** 通知地址. Where its notifications are posted: https, without a query string. */
    public val notifyUrl: String get() = json["notify_url"].text()

    /** 交易场景. See [TradeScene]. */
    public val tradeScene: String get() = json["trade_scene"].text()

    /** 子商户号. The sub-merchant that the partner acts for. */
    public val subMchid: String? get() = json["sub_mchid"].textOrNull()

    /** 子公众账号ID. The sub-merchant's own app. */
    public val subAppid: String? get() = json["sub_appid"].textOrNull()

    /** 附加数据. Comes back unchanged in queries and notifications. */
    public val attach: String? get() = json["attach"].textOrNull()

    /** 公交场景信息. */
    public val busInfo: BusScene? get() = json["bus_info"].treeOrNull()?.let { BusScene(it) }

    /** 订单优惠标记. The mark that the rules of a promotion ask for. */
    public val goodsTag: String? get() = json["goods_tag"].textOrNull()

    /** 地铁场景信息. */
    public val metroInfo: MetroScene? get() = json["metro_info"].treeOrNull()?.let { MetroScene(it) }

    /** A copy with another [appid]. */
    public fun withAppid(appid: String): CreateTransactionRequest = CreateTransactionRequest(json.with("appid", appid))

    /** A copy with another [outTradeNo]. */
    public fun withOutTradeNo(outTradeNo: String): CreateTransactionRequest = CreateTransactionRequest(json.with("out_trade_no", outTradeNo))

    /** A copy with another [description]. */
    public fun withDescription(description: String): CreateTransactionRequest = CreateTransactionRequest(json.with("description", description))

    /** A copy with another [contractId]. */
    public fun withContractId(contractId: String): CreateTransactionRequest = CreateTransactionRequest(json.with("contract_id", contractId))

    /** A copy with another [amount]. */
    public fun withAmount(amount: CreateTransactionAmount): CreateTransactionRequest = CreateTransactionRequest(json.with("amount", amount))

    /** A copy with another [notifyUrl]. */
    public fun withNotifyUrl(notifyUrl: String): CreateTransactionRequest = CreateTransactionRequest(json.with("notify_url", notifyUrl))

    /** A copy with another [tradeScene]. */
    public fun withTradeScene(tradeScene: String): CreateTransactionRequest = CreateTransactionRequest(json.with("trade_scene", tradeScene))

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String?): CreateTransactionRequest = CreateTransactionRequest(json.with("sub_mchid", subMchid))

    /** A copy with another [subAppid]. */
    public fun withSubAppid(subAppid: String?): CreateTransactionRequest = CreateTransactionRequest(json.with("sub_appid", subAppid))

    /** A copy with another [attach]. */
    public fun withAttach(attach: String?): CreateTransactionRequest = CreateTransactionRequest(json.with("attach", attach))

    /** A copy with another [busInfo]. */
    public fun withBusInfo(busInfo: BusScene?): CreateTransactionRequest = CreateTransactionRequest(json.with("bus_info", busInfo))

    /** A copy with another [goodsTag]. */
    public fun withGoodsTag(goodsTag: String?): CreateTransactionRequest = CreateTransactionRequest(json.with("goods_tag", goodsTag))

    /** A copy with another [metroInfo]. */
    public fun withMetroInfo(metroInfo: MetroScene?): CreateTransactionRequest = CreateTransactionRequest(json.with("metro_info", metroInfo))
}

/**
 * `GetUserServiceResponse`.
 */
public class GetUserServiceResponse(json: JsonObject) : Model(json) {

    /** 代扣签约ID. WeChat Pay's number of the agreement. */
    public val contractId: String get() = json["contract_id"].text()

    /** 用户服务可用状态. See [UserServiceState]. */
    public val userServiceState: String get() = json["user_service_state"].text()

    /** 原因. `DELETED`: the user has removed the service; `ACCOUNT_FROZEN`: the account is frozen; `OVERDUE`: the user owes money. See [BlockReason]. */
    public val blockReason: String? get() = json["block_reason"].textOrNull()
}

/**
 * `MetroScene`.
 */
public class MetroScene(json: JsonObject) : Model(json) {
    public constructor(startTime: String, endTime: String? = null, endStation: String? = null, startStation: String? = null) : this(
        Fields().put("start_time", startTime).put("end_time", endTime).put("end_station", endStation).put("start_station", startStation).json,
    )

    public constructor(startTime: String) : this(
        Fields().put("start_time", startTime).json,
    )

    /** 乘车时间. RFC 3339. */
    public val startTime: String get() = json["start_time"].text()

    /** 下车时间. RFC 3339. */
    public val endTime: String? get() = json["end_time"].textOrNull()

    /** 终点站. */
    public val endStation: String? get() = json["end_station"].textOrNull()

    /** 起始站. */
    public val startStation: String? get() = json["start_station"].textOrNull()

    /** A copy with another [startTime]. */
    public fun withStartTime(startTime: String): MetroScene = MetroScene(json.with("start_time", startTime))

    /** A copy with another [endTime]. */
    public fun withEndTime(endTime: String?): MetroScene = MetroScene(json.with("end_time", endTime))

    /** A copy with another [endStation]. */
    public fun withEndStation(endStation: String?): MetroScene = MetroScene(json.with("end_station", endStation))

    /** A copy with another [startStation]. */
    public fun withStartStation(startStation: String?): MetroScene = MetroScene(json.with("start_station", startStation))
}

/**
 * `Promotion`.
 */
public class Promotion(json: JsonObject) : Model(json) {

    /** 券ID. WeChat Pay's number of the coupon. */
    public val couponId: String get() = json["coupon_id"].text()

    /** 优惠券面额. In fen. */
    public val amount: Long? get() = json["amount"].longOrNull()

    /** 活动ID. The batch of coupons that it is from. */
    public val stockId: String? get() = json["stock_id"].textOrNull()

    /** 优惠类型. `CASH` is prepaid, `NOCASH` lowers what the merchant receives. See [Type]. */
    public val type: String? get() = json["type"].textOrNull()

    /** 优惠名称. */
    public val name: String? get() = json["name"].textOrNull()

    /** 优惠币种. ISO 4217, `CNY` for yuan. */
    public val currency: String? get() = json["currency"].textOrNull()

    /** 商户出资. What the merchant pays of it, in fen. */
    public val merchantContribute: Long? get() = json["merchant_contribute"].longOrNull()

    /** 其他出资. What others pay of it, in fen. */
    public val otherContribute: Long? get() = json["other_contribute"].longOrNull()

    /** 优惠范围. `GLOBAL` is for the whole order, `SINGLE` for single goods. See [Scope]. */
    public val scope: String? get() = json["scope"].textOrNull()

    /** 微信出资. What WeChat Pay pays of it, in fen. */
    public val wechatpayContribute: Long? get() = json["wechatpay_contribute"].longOrNull()
}

/**
 * `Transaction`.
 */
public class Transaction(json: JsonObject) : Model(json) {

    /** 商户号. */
    public val spMchid: String get() = json["sp_mchid"].text()

    /** 公众账号ID. */
    public val appid: String get() = json["appid"].text()

    /** 商户订单号. The merchant's own number of the order. */
    public val outTradeNo: String get() = json["out_trade_no"].text()

    /** 服务描述. */
    public val description: String get() = json["description"].text()

    /** 订单创建时间. RFC 3339. */
    public val createTime: String get() = json["create_time"].text()

    /** 订单金额信息. */
    public val amount: Amount get() = Amount(json["amount"].tree())

    /** 交易场景. See [TradeScene]. */
    public val tradeScene: String get() = json["trade_scene"].text()

    /** 交易状态. `SUCCESS`: paid; `ACCEPTED`: accepted, the result is still to come; `PAY_FAIL`: failed; `REFUND`: refunded. See [TradeState]. */
    public val tradeState: String get() = json["trade_state"].text()

    /** 子商户号. */
    public val subMchid: String? get() = json["sub_mchid"].textOrNull()

    /** 子商户公众账号ID. */
    public val subAppid: String? get() = json["sub_appid"].textOrNull()

    /** 微信支付订单号. WeChat Pay's number of the payment. */
    public val transactionId: String? get() = json["transaction_id"].textOrNull()

    /** 代扣签约ID. WeChat Pay's number of the agreement. */
    public val contractId: String? get() = json["contract_id"].textOrNull()

    /** 还款微信支付订单号. WeChat Pay's number of the payment that paid back what was advanced. */
    public val repayTransactionId: String? get() = json["repay_transaction_id"].textOrNull()

    /** 附加数据. Comes back unchanged in queries and notifications. */
    public val attach: String? get() = json["attach"].textOrNull()

    /** 付款银行. The bank's code, such as `ICBC_DEBIT`. */
    public val bankType: String? get() = json["bank_type"].textOrNull()

    /** 公交场景信息. */
    public val busInfo: BusScene? get() = json["bus_info"].treeOrNull()?.let { BusScene(it) }

    /** 地铁场景信息. */
    public val metroInfo: MetroScene? get() = json["metro_info"].treeOrNull()?.let { MetroScene(it) }

    /** 优惠信息. The coupons that were used. */
    public val promotionDetail: List<Promotion>? get() = json["promotion_detail"].listOrNull { Promotion(it.tree()) }

    /** 垫资还款时间. When the user paid back what was advanced. RFC 3339. */
    public val repayTime: String? get() = json["repay_time"].textOrNull()

    /** 支付完成时间. RFC 3339. */
    public val successTime: String? get() = json["success_time"].textOrNull()

    /** 交易状态描述. */
    public val tradeStateDescription: String? get() = json["trade_state_description"].textOrNull()

    /** 用户还款状态. `NOT_REPAY`: what was advanced is not paid back; `REPAID`: paid back; `ALL_REFUND`: refunded in full. See [UserRepayState]. */
    public val userRepayState: String? get() = json["user_repay_state"].textOrNull()
}

/**
 * 原因.
 *
 * The documented values; there may be others.
 */
public object BlockReason {
    public const val DELETED: String = "DELETED"
    public const val ACCOUNT_FROZEN: String = "ACCOUNT_FROZEN"
    public const val OVERDUE: String = "OVERDUE"
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
 * 交易场景.
 *
 * The documented values; there may be others.
 */
public object TradeScene {
    public const val BUS: String = "BUS"
    public const val METRO: String = "METRO"
}

/**
 * 交易状态.
 *
 * The documented values; there may be others.
 */
public object TradeState {
    public const val SUCCESS: String = "SUCCESS"
    public const val ACCEPTED: String = "ACCEPTED"
    public const val PAY_FAIL: String = "PAY_FAIL"
    public const val REFUND: String = "REFUND"
}

/**
 * 优惠类型.
 *
 * The documented values; there may be others.
 */
public object Type {
    public const val CASH: String = "CASH"
    public const val NOCASH: String = "NOCASH"
}

/**
 * 用户还款状态.
 *
 * The documented values; there may be others.
 */
public object UserRepayState {
    public const val NOT_REPAY: String = "NOT_REPAY"
    public const val REPAID: String = "REPAID"
    public const val ALL_REFUND: String = "ALL_REFUND"
}

/**
 * 用户服务可用状态.
 *
 * The documented values; there may be others.
 */
public object UserServiceState {
    public const val NORMAL: String = "NORMAL"
    public const val BLOCKED: String = "BLOCKED"
}
