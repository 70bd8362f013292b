// Generated from api/combine_transactions.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.combinetransactions

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
    public constructor(currency: String, totalAmount: Long) : this(
        Fields().put("currency", currency).put("total_amount", totalAmount).json,
    )

    /** 标价币种. ISO 4217, `CNY` for yuan. See [Currency]. At most 8 characters. */
    public val currency: String get() = json["currency"].text()

    /** 标价金额. In fen. */
    public val totalAmount: Long get() = json["total_amount"].long()

    /** A copy with another [currency]. */
    public fun withCurrency(currency: String): Amount = Amount(json.with("currency", currency))

    /** A copy with another [totalAmount]. */
    public fun withTotalAmount(totalAmount: Long): Amount = Amount(json.with("total_amount", totalAmount))
}

/**
 * `CloseOrderRequest`.
 */
public class CloseOrderRequest(json: JsonObject) : Model(json) {
    public constructor(combineAppid: String, subOrders: List<CloseOrderSubOrder>) : this(
        Fields().put("combine_appid", combineAppid).put("sub_orders", subOrders).json,
    )

    /** 合单商户公众账号ID. An app, official account or mini program that is bound to the caller. At most 32 characters. */
    public val combineAppid: String get() = json["combine_appid"].text()

    /** 商品单信息. All parts of the order. At most 50 elements. */
    public val subOrders: List<CloseOrderSubOrder> get() = json["sub_orders"].list { CloseOrderSubOrder(it.tree()) }

    /** A copy with another [combineAppid]. */
    public fun withCombineAppid(combineAppid: String): CloseOrderRequest = CloseOrderRequest(json.with("combine_appid", combineAppid))

    /** A copy with another [subOrders]. */
    public fun withSubOrders(subOrders: List<CloseOrderSubOrder>): CloseOrderRequest = CloseOrderRequest(json.with("sub_orders", subOrders))
}

/**
 * `CloseOrderSubOrder`.
 */
public class CloseOrderSubOrder(json: JsonObject) : Model(json) {
    public constructor(mchid: String, outTradeNo: String, subMchid: String? = null, subAppid: String? = null, individualAuthId: String? = null) : this(
        Fields().put("mchid", mchid).put("out_trade_no", outTradeNo).put("sub_mchid", subMchid).put("sub_appid", subAppid).put("individual_auth_id", individualAuthId).json,
    )

    public constructor(mchid: String, outTradeNo: String) : this(
        Fields().put("mchid", mchid).put("out_trade_no", outTradeNo).json,
    )

    /** 商品单商户号. The merchant that raises this part of the order. At most 32 characters. */
    public val mchid: String get() = json["mchid"].text()

    /** 商品单商户订单号. The merchant's own number of this part, unique for the merchant: digits, letters, `_-|*`. At most 32 characters. */
    public val outTradeNo: String get() = json["out_trade_no"].text()

    /** 子商户号. The sub-merchant that the partner acts for. At most 32 characters. Partners only. */
    public val subMchid: String? get() = json["sub_mchid"].textOrNull()

    /** 子商户APPID. The sub-merchant's own app. At most 32 characters. Partners only. */
    public val subAppid: String? get() = json["sub_appid"].textOrNull()

    /** 商品单个人收款方受理授权ID. The authorization under which an individual is paid. Known from the community. */
    public val individualAuthId: String? get() = json["individual_auth_id"].textOrNull()

    /** A copy with another [mchid]. */
    public fun withMchid(mchid: String): CloseOrderSubOrder = CloseOrderSubOrder(json.with("mchid", mchid))

    /** A copy with another [outTradeNo]. */
    public fun withOutTradeNo(outTradeNo: String): CloseOrderSubOrder = CloseOrderSubOrder(json.with("out_trade_no", outTradeNo))

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String?): CloseOrderSubOrder = CloseOrderSubOrder(json.with("sub_mchid", subMchid))

    /** A copy with another [subAppid]. */
    public fun withSubAppid(subAppid: String?): CloseOrderSubOrder = CloseOrderSubOrder(json.with("sub_appid", subAppid))

    /** A copy with another [individualAuthId]. */
    public fun withIndividualAuthId(individualAuthId: String?): CloseOrderSubOrder = CloseOrderSubOrder(json.with("individual_auth_id", individualAuthId))
}

/**
 * `Contract`.
 */
public class Contract(json: JsonObject) : Model(json) {
    public constructor(mchid: String, appid: String, planId: Long, contractDisplayAccount: String, notifyUrl: String, outContractCode: String) : this(
        Fields().put("mchid", mchid).put("appid", appid).put("plan_id", planId).put("contract_display_account", contractDisplayAccount).put("notify_url", notifyUrl).put("out_contract_code", outContractCode).json,
    )

    /** 签约商户号. The merchant that signs the agreement. */
    public val mchid: String get() = json["mchid"].text()

    /** 签约商户AppID. */
    public val appid: String get() = json["appid"].text()

    /** 委托代扣协议模板ID. The template of the agreement, made in the merchant platform. */
    public val planId: Long get() = json["plan_id"].long()

    /** 用户账户展示名称. The user's name at the merchant; shown in the agreement. */
    public val contractDisplayAccount: String get() = json["contract_display_account"].text()

    /** 回调通知地址. Where its notifications are posted: https, without a query string. */
    public val notifyUrl: String get() = json["notify_url"].text()

    /** 签约商户协议号. The merchant's own number of the agreement. */
    public val outContractCode: String get() = json["out_contract_code"].text()

    /** A copy with another [mchid]. */
    public fun withMchid(mchid: String): Contract = Contract(json.with("mchid", mchid))

    /** A copy with another [appid]. */
    public fun withAppid(appid: String): Contract = Contract(json.with("appid", appid))

    /** A copy with another [planId]. */
    public fun withPlanId(planId: Long): Contract = Contract(json.with("plan_id", planId))

    /** A copy with another [contractDisplayAccount]. */
    public fun withContractDisplayAccount(contractDisplayAccount: String): Contract = Contract(json.with("contract_display_account", contractDisplayAccount))

    /** A copy with another [notifyUrl]. */
    public fun withNotifyUrl(notifyUrl: String): Contract = Contract(json.with("notify_url", notifyUrl))

    /** A copy with another [outContractCode]. */
    public fun withOutContractCode(outContractCode: String): Contract = Contract(json.with("out_contract_code", outContractCode))
}

/**
 * `ContractResult`.
 */
public class ContractResult(json: JsonObject) : Model(json) {

    /** 签约结果码. */
    public val code: String get() = json["code"].text()

    /** 签约结果描述信息. */
    public val message: String? get() = json["message"].textOrNull()
}

/**
 * `GetOrderByOutTradeNoResponse`.
 */
public class GetOrderByOutTradeNoResponse(json: JsonObject) : Model(json) {

    /** 合单商户公众账号ID. At most 32 characters. */
    public val combineAppid: String get() = json["combine_appid"].text()

    /** 合单商户号. The merchant that created the combined order. At most 32 characters. */
    public val combineMchid: String get() = json["combine_mchid"].text()

    /** 合单商户订单号. The caller's own number of the combined order, unique for the caller: digits, letters, `_-|*`. At most 32 characters. */
    public val combineOutTradeNo: String get() = json["combine_out_trade_no"].text()

    /** 交易单微信支付订单号. WeChat Pay's number of the combined payment. Known from the community. */
    public val combineTransactionId: String? get() = json["combine_transaction_id"].textOrNull()

    /** 合单支付者信息. */
    public val combinePayerInfo: OrderPayer? get() = json["combine_payer_info"].treeOrNull()?.let { OrderPayer(it) }

    /** 使用的商户贴息信息. Known from the community. */
    public val installmentInfo: Installment? get() = json["installment_info"].treeOrNull()?.let { Installment(it) }

    /** 场景信息. */
    public val sceneInfo: TransactionScene? get() = json["scene_info"].treeOrNull()?.let { TransactionScene(it) }

    /** 商品单信息. The parts that are paid together. */
    public val subOrders: List<GetOrderByOutTradeNoSubOrder>? get() = json["sub_orders"].listOrNull { GetOrderByOutTradeNoSubOrder(it.tree()) }

    /** 交易场景. See [TradeScenario]. Known from the community. */
    public val tradeScenario: String? get() = json["trade_scenario"].textOrNull()
}

/**
 * `GetOrderByOutTradeNoSubOrder`.
 */
public class GetOrderByOutTradeNoSubOrder(json: JsonObject) : Model(json) {

    /** 商品单商户号. The merchant that raises this part of the order. At most 32 characters. */
    public val mchid: String get() = json["mchid"].text()

    /** 商品单商户订单号. The merchant's own number of this part, unique for the merchant: digits, letters, `_-|*`. At most 32 characters. */
    public val outTradeNo: String get() = json["out_trade_no"].text()

    /** 交易状态. A refund turns it into `REFUND`, whatever was refunded. See [GetOrderByOutTradeNoSubOrderTradeState]. */
    public val tradeState: String get() = json["trade_state"].text()

    /** 子商户号. At most 32 characters. Partners only. */
    public val subMchid: String? get() = json["sub_mchid"].textOrNull()

    /** 子商户APPID. The sub-merchant's own app; needed with `sub_openid`. At most 32 characters. Partners only. */
    public val subAppid: String? get() = json["sub_appid"].textOrNull()

    /** 商品单微信支付订单号. WeChat Pay's number of the order; set once it was paid. At most 32 characters. */
    public val transactionId: String? get() = json["transaction_id"].textOrNull()

    /** 商品单个人收款方受理授权ID. The authorization under which an individual is paid. Known from the community. */
    public val individualAuthId: String? get() = json["individual_auth_id"].textOrNull()

    /** 用户子商户标识. At most 128 characters. Partners only. */
    public val subOpenid: String? get() = json["sub_openid"].textOrNull()

    /** 商品单金额信息. */
    public val amount: GetOrderByOutTradeNoSubOrderAmount? get() = json["amount"].treeOrNull()?.let { GetOrderByOutTradeNoSubOrderAmount(it) }

    /** 商户数据包. Comes back unchanged in queries and notifications. At most 128 characters. */
    public val attach: String? get() = json["attach"].textOrNull()

    /** 银行类型. The bank and kind of card, such as `CMB_CREDIT`. At most 32 characters. */
    public val bankType: String? get() = json["bank_type"].textOrNull()

    /** 商品单个人收款方平台昵称. The individual's name on the platform. Known from the community. */
    public val individualName: String? get() = json["individual_name"].textOrNull()

    /** 优惠功能. The coupons that were used. */
    public val promotionDetail: List<Promotion>? get() = json["promotion_detail"].listOrNull { Promotion(it.tree()) }

    /** 支付完成时间. At most 32 characters, RFC 3339. */
    public val successTime: String? get() = json["success_time"].textOrNull()

    /** 交易类型. See [TradeType]. */
    public val tradeType: String? get() = json["trade_type"].textOrNull()
}

/**
 * `GetOrderByOutTradeNoSubOrderAmount`.
 */
public class GetOrderByOutTradeNoSubOrderAmount(json: JsonObject) : Model(json) {

    /** 标价币种. ISO 4217, `CNY` for yuan. At most 16 characters. */
    public val currency: String get() = json["currency"].text()

    /** 用户支付金额. What the user paid, in fen: the total without the coupons. */
    public val payerAmount: Long? get() = json["payer_amount"].longOrNull()

    /** 标价金额. In fen. */
    public val totalAmount: Long? get() = json["total_amount"].longOrNull()

    /** 用户支付币种. ISO 4217, `CNY` for yuan. At most 16 characters. */
    public val payerCurrency: String? get() = json["payer_currency"].textOrNull()

    /** 结算汇率. */
    public val settlementRate: Long? get() = json["settlement_rate"].longOrNull()
}

/**
 * `GetOrderByTransactionIdResponse`.
 */
public class GetOrderByTransactionIdResponse(json: JsonObject) : Model(json) {

    /** 平台商户应用ID. */
    public val combineAppid: String get() = json["combine_appid"].text()

    /** 平台商户号. The merchant that created the combined order. */
    public val combineMchid: String get() = json["combine_mchid"].text()

    /** 交易单订单号. The caller's own number of the combined order, unique for the caller: digits, letters, `_-|*`. */
    public val combineOutTradeNo: String get() = json["combine_out_trade_no"].text()

    /** 交易单微信支付订单号. WeChat Pay's number of the combined payment. */
    public val combineTransactionId: String get() = json["combine_transaction_id"].text()

    /** 支付者. */
    public val combinePayerInfo: TransactionPayer? get() = json["combine_payer_info"].treeOrNull()?.let { TransactionPayer(it) }

    /** 分期信息. */
    public val installmentInfo: Installment? get() = json["installment_info"].treeOrNull()?.let { Installment(it) }

    /** 场景信息. */
    public val sceneInfo: TransactionScene? get() = json["scene_info"].treeOrNull()?.let { TransactionScene(it) }

    /** 商品单信息. The parts that are paid together. */
    public val subOrders: List<GetOrderByTransactionIdSubOrder>? get() = json["sub_orders"].listOrNull { GetOrderByTransactionIdSubOrder(it.tree()) }

    /** 交易场景. See [TradeScenario]. */
    public val tradeScenario: String? get() = json["trade_scenario"].textOrNull()
}

/**
 * `GetOrderByTransactionIdSubOrder`.
 */
public class GetOrderByTransactionIdSubOrder(json: JsonObject) : Model(json) {

    /** 商品单发起商户号. The merchant that raises this part of the order. */
    public val mchid: String get() = json["mchid"].text()

    /** 商品单商户订单号. The merchant's own number of this part, unique for the merchant: digits, letters, `_-|*`. */
    public val outTradeNo: String get() = json["out_trade_no"].text()

    /** 商品单个人收款方受理授权ID. The authorization under which an individual is paid. */
    public val individualAuthId: String get() = json["individual_auth_id"].text()

    /** 交易状态. A refund turns it into `REFUND`, whatever was refunded. */
    public val tradeState: String get() = json["trade_state"].text()

    /** 子单子商户号. */
    public val subMchid: String? get() = json["sub_mchid"].textOrNull()

    /** 子单子商户AppId. The sub-merchant's own app; needed with `sub_openid`. */
    public val subAppid: String? get() = json["sub_appid"].textOrNull()

    /** 微信支付订单号. WeChat Pay's number of the order; set once it was paid. */
    public val transactionId: String? get() = json["transaction_id"].textOrNull()

    /** 用户在子商户下的唯一标识. */
    public val subOpenid: String? get() = json["sub_openid"].textOrNull()

    /** 订单金额. */
    public val amount: TransactionAmount? get() = json["amount"].treeOrNull()?.let { TransactionAmount(it) }

    /** 附加数据. Comes back unchanged in queries and notifications. */
    public val attach: String? get() = json["attach"].textOrNull()

    /** 付款银行. The bank and kind of card, such as `CMB_CREDIT`. */
    public val bankType: String? get() = json["bank_type"].textOrNull()

    /** 商品单个人收款方平台昵称. The individual's name on the platform. */
    public val individualName: String? get() = json["individual_name"].textOrNull()

    /** 支付完成时间. RFC 3339. */
    public val successTime: String? get() = json["success_time"].textOrNull()

    /** 交易类型. */
    public val tradeType: String? get() = json["trade_type"].textOrNull()
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
 * `OrderPayer`.
 */
public class OrderPayer(json: JsonObject) : Model(json) {
    public constructor(openid: String? = null, subOpenid: String? = null, identity: OrderPayerIdentity? = null) : this(
        Fields().put("openid", openid).put("sub_openid", subOpenid).put("identity", identity).json,
    )

    /** 用户标识. The user in `combine_appid`. At most 128 characters. */
    public val openid: String? get() = json["openid"].textOrNull()

    /** 用户在子商户下的唯一标识. The user under `sub_appid`. Known from the community. */
    public val subOpenid: String? get() = json["sub_openid"].textOrNull()

    /** 实名支付信息. Known from the community. */
    public val identity: OrderPayerIdentity? get() = json["identity"].treeOrNull()?.let { OrderPayerIdentity(it) }

    /** A copy with another [openid]. */
    public fun withOpenid(openid: String?): OrderPayer = OrderPayer(json.with("openid", openid))

    /** A copy with another [subOpenid]. */
    public fun withSubOpenid(subOpenid: String?): OrderPayer = OrderPayer(json.with("sub_openid", subOpenid))

    /** A copy with another [identity]. */
    public fun withIdentity(identity: OrderPayerIdentity?): OrderPayer = OrderPayer(json.with("identity", identity))
}

/**
 * `OrderPayerIdentity`.
 */
public class OrderPayerIdentity(json: JsonObject) : Model(json) {
    public constructor(type: String? = null, name: String? = null, number: String? = null) : this(
        Fields().put("type", type).put("name", name).put("number", number).json,
    )

    /** 证件类型. */
    public val type: String? get() = json["type"].textOrNull()

    /** 证件姓名. Encrypted on the wire. */
    public val name: String? get() = json["name"].textOrNull()

    /** 证件号码. Encrypted on the wire. */
    public val number: String? get() = json["number"].textOrNull()

    /** A copy with another [type]. */
    public fun withType(type: String?): OrderPayerIdentity = OrderPayerIdentity(json.with("type", type))

    /** A copy with another [name]. */
    public fun withName(name: String?): OrderPayerIdentity = OrderPayerIdentity(json.with("name", name))

    /** A copy with another [number]. */
    public fun withNumber(number: String?): OrderPayerIdentity = OrderPayerIdentity(json.with("number", number))

    override fun isSensitive(name: String): Boolean = name == "name" || name == "number"
}

/**
 * `Payer`.
 */
public class Payer(json: JsonObject) : Model(json) {
    public constructor(openid: String? = null, subOpenid: String? = null, identity: Identity? = null) : this(
        Fields().put("openid", openid).put("sub_openid", subOpenid).put("identity", identity).json,
    )

    /** 用户标识. The user in `combine_appid`. At most 128 characters. */
    public val openid: String? get() = json["openid"].textOrNull()

    /** 用户子商户标识. The user under `sub_appid`. At most 128 characters. Partners only. */
    public val subOpenid: String? get() = json["sub_openid"].textOrNull()

    /** 实名支付. Known from the community. */
    public val identity: Identity? get() = json["identity"].treeOrNull()?.let { Identity(it) }

    /** A copy with another [openid]. */
    public fun withOpenid(openid: String?): Payer = Payer(json.with("openid", openid))

    /** A copy with another [subOpenid]. */
    public fun withSubOpenid(subOpenid: String?): Payer = Payer(json.with("sub_openid", subOpenid))

    /** A copy with another [identity]. */
    public fun withIdentity(identity: Identity?): Payer = Payer(json.with("identity", identity))
}

/**
 * `PrepayAppRequest`.
 */
public class PrepayAppRequest(json: JsonObject) : Model(json) {
    public constructor(combineAppid: String, combineOutTradeNo: String, notifyUrl: String, subOrders: List<PrepayAppSubOrder>, combineMchid: String? = null, prepayId: String? = null, combinePayerInfo: Payer? = null, contractInfo: Contract? = null, limitPay: List<String>? = null, sceneInfo: PrepayScene? = null, subsidyInfo: Subsidy? = null, timeExpire: String? = null, timeStart: String? = null, tradeScenario: String? = null) : this(
        Fields().put("combine_appid", combineAppid).put("combine_mchid", combineMchid).put("combine_out_trade_no", combineOutTradeNo).put("notify_url", notifyUrl).put("sub_orders", subOrders).put("prepay_id", prepayId).put("combine_payer_info", combinePayerInfo).put("contract_info", contractInfo).put("limit_pay", limitPay).put("scene_info", sceneInfo).put("subsidy_info", subsidyInfo).put("time_expire", timeExpire).put("time_start", timeStart).put("trade_scenario", tradeScenario).json,
    )

    public constructor(combineAppid: String, combineOutTradeNo: String, notifyUrl: String, subOrders: List<PrepayAppSubOrder>) : this(
        Fields().put("combine_appid", combineAppid).put("combine_out_trade_no", combineOutTradeNo).put("notify_url", notifyUrl).put("sub_orders", subOrders).json,
    )

    /** 合单商户应用ID. An app, official account or mini program that is bound to the caller. At most 32 characters. */
    public val combineAppid: String get() = json["combine_appid"].text()

    /** 合单商户号. The caller's own number. At most 32 characters. The client's `mchid` where left out. */
    public val combineMchid: String? get() = json["combine_mchid"].textOrNull()

    /** 合单商户订单号. The caller's own number of the combined order, unique for the caller: digits, letters, `_-|*`. At most 32 characters. */
    public val combineOutTradeNo: String get() = json["combine_out_trade_no"].text()

    /** 商户回调地址. Where its notifications are posted: https, without a query string. At most 255 characters. */
    public val notifyUrl: String get() = json["notify_url"].text()

    /** 商品单信息. The parts that are paid together. */
    public val subOrders: List<PrepayAppSubOrder> get() = json["sub_orders"].list { PrepayAppSubOrder(it.tree()) }

    /** 预支付交易会话标识. Known from the community. */
    public val prepayId: String? get() = json["prepay_id"].textOrNull()

    /** 支付者. Known from the community. */
    public val combinePayerInfo: Payer? get() = json["combine_payer_info"].treeOrNull()?.let { Payer(it) }

    /** 预签约信息. Known from the community. */
    public val contractInfo: Contract? get() = json["contract_info"].treeOrNull()?.let { Contract(it) }

    /** 指定支付方式. Ways of paying that are excluded. See [LimitPay]. Known from the community. */
    public val limitPay: List<String>? get() = json["limit_pay"].listOrNull { it.text() }

    /** 场景信息. */
    public val sceneInfo: PrepayScene? get() = json["scene_info"].treeOrNull()?.let { PrepayScene(it) }

    /** 贴息信息. Known from the community. */
    public val subsidyInfo: Subsidy? get() = json["subsidy_info"].treeOrNull()?.let { Subsidy(it) }

    /** 支付结束时间. When the order closes by itself, such as `2026-05-20T13:29:35+08:00`. RFC 3339. */
    public val timeExpire: String? get() = json["time_expire"].textOrNull()

    /** 支付起始时间. RFC 3339. Partners only. */
    public val timeStart: String? get() = json["time_start"].textOrNull()

    /** 交易场景. See [TradeScenario]. Known from the community. */
    public val tradeScenario: String? get() = json["trade_scenario"].textOrNull()

    /** A copy with another [combineAppid]. */
    public fun withCombineAppid(combineAppid: String): PrepayAppRequest = PrepayAppRequest(json.with("combine_appid", combineAppid))

    /** A copy with another [combineMchid]. */
    public fun withCombineMchid(combineMchid: String?): PrepayAppRequest = PrepayAppRequest(json.with("combine_mchid", combineMchid))

    /** A copy with another [combineOutTradeNo]. */
    public fun withCombineOutTradeNo(combineOutTradeNo: String): PrepayAppRequest = PrepayAppRequest(json.with("combine_out_trade_no", combineOutTradeNo))

    /** A copy with another [notifyUrl]. */
    public fun withNotifyUrl(notifyUrl: String): PrepayAppRequest = PrepayAppRequest(json.with("notify_url", notifyUrl))

    /** A copy with another [subOrders]. */
    public fun withSubOrders(subOrders: List<PrepayAppSubOrder>): PrepayAppRequest = PrepayAppRequest(json.with("sub_orders", subOrders))

    /** A copy with another [prepayId]. */
    public fun withPrepayId(prepayId: String?): PrepayAppRequest = PrepayAppRequest(json.with("prepay_id", prepayId))

    /** A copy with another [combinePayerInfo]. */
    public fun withCombinePayerInfo(combinePayerInfo: Payer?): PrepayAppRequest = PrepayAppRequest(json.with("combine_payer_info", combinePayerInfo))

    /** A copy with another [contractInfo]. */
    public fun withContractInfo(contractInfo: Contract?): PrepayAppRequest = PrepayAppRequest(json.with("contract_info", contractInfo))

    /** A copy with another [limitPay]. */
    public fun withLimitPay(limitPay: List<String>?): PrepayAppRequest = PrepayAppRequest(json.with("limit_pay", limitPay))

    /** A copy with another [sceneInfo]. */
    public fun withSceneInfo(sceneInfo: PrepayScene?): PrepayAppRequest = PrepayAppRequest(json.with("scene_info", sceneInfo))

    /** A copy with another [subsidyInfo]. */
    public fun withSubsidyInfo(subsidyInfo: Subsidy?): PrepayAppRequest = PrepayAppRequest(json.with("subsidy_info", subsidyInfo))

    /** A copy with another [timeExpire]. */
    public fun withTimeExpire(timeExpire: String?): PrepayAppRequest = PrepayAppRequest(json.with("time_expire", timeExpire))

    /** A copy with another [timeStart]. */
    public fun withTimeStart(timeStart: String?): PrepayAppRequest = PrepayAppRequest(json.with("time_start", timeStart))

    /** A copy with another [tradeScenario]. */
    public fun withTradeScenario(tradeScenario: String?): PrepayAppRequest = PrepayAppRequest(json.with("trade_scenario", tradeScenario))
}

/**
 * `PrepayAppResponse`.
 */
public class PrepayAppResponse(json: JsonObject) : Model(json) {

    /** 预支付交易会话标识. Good for two hours. At most 64 characters. */
    public val prepayId: String get() = json["prepay_id"].text()

    /** 预签约结果. Known from the community. */
    public val contractResult: ContractResult? get() = json["contract_result"].treeOrNull()?.let { ContractResult(it) }
}

/**
 * `PrepayAppSubOrder`.
 */
public class PrepayAppSubOrder(json: JsonObject) : Model(json) {
    public constructor(mchid: String, outTradeNo: String, description: String, amount: Amount, attach: String, subMchid: String? = null, subAppid: String? = null, individualAuthId: String? = null, detail: String? = null, goodsTag: String? = null, individualName: String? = null, orderServiceType: String? = null, profitSharing: Boolean? = null, settleInfo: Settlement? = null) : this(
        Fields().put("mchid", mchid).put("out_trade_no", outTradeNo).put("description", description).put("amount", amount).put("attach", attach).put("sub_mchid", subMchid).put("sub_appid", subAppid).put("individual_auth_id", individualAuthId).put("detail", detail).put("goods_tag", goodsTag).put("individual_name", individualName).put("order_service_type", orderServiceType).put("profit_sharing", profitSharing).put("settle_info", settleInfo).json,
    )

    public constructor(mchid: String, outTradeNo: String, description: String, amount: Amount, attach: String) : this(
        Fields().put("mchid", mchid).put("out_trade_no", outTradeNo).put("description", description).put("amount", amount).put("attach", attach).json,
    )

    /** 商品单商户号. The merchant that raises this part of the order. At most 32 characters. */
    public val mchid: String get() = json["mchid"].text()

    /** 商品单商户订单号. The merchant's own number of this part, unique for the merchant: digits, letters, `_-|*`. At most 32 characters. */
    public val outTradeNo: String get() = json["out_trade_no"].text()

    /** 商品描述. What is bought; shown to the user. At most 127 characters. */
    public val description: String get() = json["description"].text()

    /** 商品单金额信息. */
    public val amount: Amount get() = Amount(json["amount"].tree())

    /** 商户数据包. Comes back unchanged in queries and notifications. At most 128 characters. */
    public val attach: String get() = json["attach"].text()

    /** 子商户号. The sub-merchant that the partner acts for. At most 32 characters. Partners only. */
    public val subMchid: String? get() = json["sub_mchid"].textOrNull()

    /** 子商户APPID. The sub-merchant's own app; needed with `sub_openid`. Partners only. */
    public val subAppid: String? get() = json["sub_appid"].textOrNull()

    /** 商品单个人收款方受理授权ID. The authorization under which an individual is paid. Known from the community. */
    public val individualAuthId: String? get() = json["individual_auth_id"].textOrNull()

    /** 商品详情. Known from the community. */
    public val detail: String? get() = json["detail"].textOrNull()

    /** 订单优惠标记. Only coupons for this tag can be used. At most 32 characters. */
    public val goodsTag: String? get() = json["goods_tag"].textOrNull()

    /** 商品单个人收款方平台昵称. The individual's name on the platform. Known from the community. */
    public val individualName: String? get() = json["individual_name"].textOrNull()

    /** 商品服务类型. Known from the community. */
    public val orderServiceType: String? get() = json["order_service_type"].textOrNull()

    /** 是否指定分账. The money is frozen after the payment, so that it can be split. Known from the community. */
    public val profitSharing: Boolean? get() = json["profit_sharing"].booleanOrNull()

    /** 结算信息. */
    public val settleInfo: Settlement? get() = json["settle_info"].treeOrNull()?.let { Settlement(it) }

    /** A copy with another [mchid]. */
    public fun withMchid(mchid: String): PrepayAppSubOrder = PrepayAppSubOrder(json.with("mchid", mchid))

    /** A copy with another [outTradeNo]. */
    public fun withOutTradeNo(outTradeNo: String): PrepayAppSubOrder = PrepayAppSubOrder(json.with("out_trade_no", outTradeNo))

    /** A copy with another [description]. */
    public fun withDescription(description: String): PrepayAppSubOrder = PrepayAppSubOrder(json.with("description", description))

    /** A copy with another [amount]. */
    public fun withAmount(amount: Amount): PrepayAppSubOrder = PrepayAppSubOrder(json.with("amount", amount))

    /** A copy with another [attach]. */
    public fun withAttach(attach: String): PrepayAppSubOrder = PrepayAppSubOrder(json.with("attach", attach))

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String?): PrepayAppSubOrder = PrepayAppSubOrder(json.with("sub_mchid", subMchid))

    /** A copy with another [subAppid]. */
    public fun withSubAppid(subAppid: String?): PrepayAppSubOrder = PrepayAppSubOrder(json.with("sub_appid", subAppid))

    /** A copy with another [individualAuthId]. */
    public fun withIndividualAuthId(individualAuthId: String?): PrepayAppSubOrder = PrepayAppSubOrder(json.with("individual_auth_id", individualAuthId))

    /** A copy with another [detail]. */
    public fun withDetail(detail: String?): PrepayAppSubOrder = PrepayAppSubOrder(json.with("detail", detail))

    /** A copy with another [goodsTag]. */
    public fun withGoodsTag(goodsTag: String?): PrepayAppSubOrder = PrepayAppSubOrder(json.with("goods_tag", goodsTag))

    /** A copy with another [individualName]. */
    public fun withIndividualName(individualName: String?): PrepayAppSubOrder = PrepayAppSubOrder(json.with("individual_name", individualName))

    /** A copy with another [orderServiceType]. */
    public fun withOrderServiceType(orderServiceType: String?): PrepayAppSubOrder = PrepayAppSubOrder(json.with("order_service_type", orderServiceType))

    /** A copy with another [profitSharing]. */
    public fun withProfitSharing(profitSharing: Boolean?): PrepayAppSubOrder = PrepayAppSubOrder(json.with("profit_sharing", profitSharing))

    /** A copy with another [settleInfo]. */
    public fun withSettleInfo(settleInfo: Settlement?): PrepayAppSubOrder = PrepayAppSubOrder(json.with("settle_info", settleInfo))
}

/**
 * `PrepayH5Request`.
 */
public class PrepayH5Request(json: JsonObject) : Model(json) {
    public constructor(combineAppid: String, combineOutTradeNo: String, notifyUrl: String, subOrders: List<SubOrder>, combineMchid: String? = null, combinePayerInfo: Payer? = null, limitPay: List<String>? = null, sceneInfo: PrepayH5Scene? = null, timeExpire: String? = null, timeStart: String? = null, tradeScenario: String? = null) : this(
        Fields().put("combine_appid", combineAppid).put("combine_mchid", combineMchid).put("combine_out_trade_no", combineOutTradeNo).put("notify_url", notifyUrl).put("sub_orders", subOrders).put("combine_payer_info", combinePayerInfo).put("limit_pay", limitPay).put("scene_info", sceneInfo).put("time_expire", timeExpire).put("time_start", timeStart).put("trade_scenario", tradeScenario).json,
    )

    public constructor(combineAppid: String, combineOutTradeNo: String, notifyUrl: String, subOrders: List<SubOrder>) : this(
        Fields().put("combine_appid", combineAppid).put("combine_out_trade_no", combineOutTradeNo).put("notify_url", notifyUrl).put("sub_orders", subOrders).json,
    )

    /** 合单商户公众账号ID. An app, official account or mini program that is bound to the caller. At most 32 characters. */
    public val combineAppid: String get() = json["combine_appid"].text()

    /** 合单商户号. The caller's own number. At most 32 characters. The client's `mchid` where left out. */
    public val combineMchid: String? get() = json["combine_mchid"].textOrNull()

    /** 合单商户订单号. The caller's own number of the combined order, unique for the caller: digits, letters, `_-|*`. At most 32 characters. */
    public val combineOutTradeNo: String get() = json["combine_out_trade_no"].text()

    /** 商户回调地址. Where its notifications are posted: https, without a query string. At most 255 characters. */
    public val notifyUrl: String get() = json["notify_url"].text()

    /** 商品单信息. The parts that are paid together. */
    public val subOrders: List<SubOrder> get() = json["sub_orders"].list { SubOrder(it.tree()) }

    /** 支付者. Known from the community. */
    public val combinePayerInfo: Payer? get() = json["combine_payer_info"].treeOrNull()?.let { Payer(it) }

    /** 指定支付方式. Ways of paying that are excluded. See [LimitPay]. Known from the community. */
    public val limitPay: List<String>? get() = json["limit_pay"].listOrNull { it.text() }

    /** 场景信息. */
    public val sceneInfo: PrepayH5Scene? get() = json["scene_info"].treeOrNull()?.let { PrepayH5Scene(it) }

    /** 支付结束时间. When the order closes by itself, such as `2026-05-20T13:29:35+08:00`. RFC 3339. */
    public val timeExpire: String? get() = json["time_expire"].textOrNull()

    /** 支付起始时间. RFC 3339. Partners only. */
    public val timeStart: String? get() = json["time_start"].textOrNull()

    /** 交易场景. Known from the community. */
    public val tradeScenario: String? get() = json["trade_scenario"].textOrNull()

    /** A copy with another [combineAppid]. */
    public fun withCombineAppid(combineAppid: String): PrepayH5Request = PrepayH5Request(json.with("combine_appid", combineAppid))

    /** A copy with another [combineMchid]. */
    public fun withCombineMchid(combineMchid: String?): PrepayH5Request = PrepayH5Request(json.with("combine_mchid", combineMchid))

    /** A copy with another [combineOutTradeNo]. */
    public fun withCombineOutTradeNo(combineOutTradeNo: String): PrepayH5Request = PrepayH5Request(json.with("combine_out_trade_no", combineOutTradeNo))

    /** A copy with another [notifyUrl]. */
    public fun withNotifyUrl(notifyUrl: String): PrepayH5Request = PrepayH5Request(json.with("notify_url", notifyUrl))

    /** A copy with another [subOrders]. */
    public fun withSubOrders(subOrders: List<SubOrder>): PrepayH5Request = PrepayH5Request(json.with("sub_orders", subOrders))

    /** A copy with another [combinePayerInfo]. */
    public fun withCombinePayerInfo(combinePayerInfo: Payer?): PrepayH5Request = PrepayH5Request(json.with("combine_payer_info", combinePayerInfo))

    /** A copy with another [limitPay]. */
    public fun withLimitPay(limitPay: List<String>?): PrepayH5Request = PrepayH5Request(json.with("limit_pay", limitPay))

    /** A copy with another [sceneInfo]. */
    public fun withSceneInfo(sceneInfo: PrepayH5Scene?): PrepayH5Request = PrepayH5Request(json.with("scene_info", sceneInfo))

    /** A copy with another [timeExpire]. */
    public fun withTimeExpire(timeExpire: String?): PrepayH5Request = PrepayH5Request(json.with("time_expire", timeExpire))

    /** A copy with another [timeStart]. */
    public fun withTimeStart(timeStart: String?): PrepayH5Request = PrepayH5Request(json.with("time_start", timeStart))

    /** A copy with another [tradeScenario]. */
    public fun withTradeScenario(tradeScenario: String?): PrepayH5Request = PrepayH5Request(json.with("trade_scenario", tradeScenario))
}

/**
 * `PrepayH5Response`.
 */
public class PrepayH5Response(json: JsonObject) : Model(json) {

    /** 支付跳转链接. Good for five minutes. At most 512 characters. */
    public val h5Url: String get() = json["h5_url"].text()
}

/**
 * `PrepayH5Scene`.
 */
public class PrepayH5Scene(json: JsonObject) : Model(json) {
    public constructor(deviceId: String, payerClientIp: String, h5Info: H5Info? = null) : this(
        Fields().put("device_id", deviceId).put("payer_client_ip", payerClientIp).put("h5_info", h5Info).json,
    )

    public constructor(deviceId: String, payerClientIp: String) : this(
        Fields().put("device_id", deviceId).put("payer_client_ip", payerClientIp).json,
    )

    /** 商户端设备号. The merchant's own number of the terminal or shop. At most 32 characters. */
    public val deviceId: String get() = json["device_id"].text()

    /** 用户终端IP. The user's address, IPv4 or IPv6. At most 45 characters. */
    public val payerClientIp: String get() = json["payer_client_ip"].text()

    /** H5场景信息. */
    public val h5Info: H5Info? get() = json["h5_info"].treeOrNull()?.let { H5Info(it) }

    /** A copy with another [deviceId]. */
    public fun withDeviceId(deviceId: String): PrepayH5Scene = PrepayH5Scene(json.with("device_id", deviceId))

    /** A copy with another [payerClientIp]. */
    public fun withPayerClientIp(payerClientIp: String): PrepayH5Scene = PrepayH5Scene(json.with("payer_client_ip", payerClientIp))

    /** A copy with another [h5Info]. */
    public fun withH5Info(h5Info: H5Info?): PrepayH5Scene = PrepayH5Scene(json.with("h5_info", h5Info))
}

/**
 * `PrepayJsapiRequest`.
 */
public class PrepayJsapiRequest(json: JsonObject) : Model(json) {
    public constructor(combineAppid: String, combineOutTradeNo: String, combinePayerInfo: Payer, subOrders: List<PrepayJsapiSubOrder>, combineMchid: String? = null, limitPay: List<String>? = null, notifyUrl: String? = null, sceneInfo: PrepayScene? = null, subsidyInfo: Subsidy? = null, timeExpire: String? = null, timeStart: String? = null, tradeScenario: String? = null) : this(
        Fields().put("combine_appid", combineAppid).put("combine_mchid", combineMchid).put("combine_out_trade_no", combineOutTradeNo).put("combine_payer_info", combinePayerInfo).put("sub_orders", subOrders).put("limit_pay", limitPay).put("notify_url", notifyUrl).put("scene_info", sceneInfo).put("subsidy_info", subsidyInfo).put("time_expire", timeExpire).put("time_start", timeStart).put("trade_scenario", tradeScenario).json,
    )

    public constructor(combineAppid: String, combineOutTradeNo: String, combinePayerInfo: Payer, subOrders: List<PrepayJsapiSubOrder>) : this(
        Fields().put("combine_appid", combineAppid).put("combine_out_trade_no", combineOutTradeNo).put("combine_payer_info", combinePayerInfo).put("sub_orders", subOrders).json,
    )

    /** 合单商户公众账号ID. An app, official account or mini program that is bound to the caller. At most 32 characters. */
    public val combineAppid: String get() = json["combine_appid"].text()

    /** 合单商户号. The caller's own number. At most 32 characters. The client's `mchid` where left out. */
    public val combineMchid: String? get() = json["combine_mchid"].textOrNull()

    /** 合单商户订单号. The caller's own number of the combined order, unique for the caller: digits, letters, `_-|*`. At most 32 characters. */
    public val combineOutTradeNo: String get() = json["combine_out_trade_no"].text()

    /** 合单支付者信息. */
    public val combinePayerInfo: Payer get() = Payer(json["combine_payer_info"].tree())

    /** 商品单信息. The parts that are paid together. */
    public val subOrders: List<PrepayJsapiSubOrder> get() = json["sub_orders"].list { PrepayJsapiSubOrder(it.tree()) }

    /** 指定支付方式. Ways of paying that are excluded. See [LimitPay]. Known from the community. */
    public val limitPay: List<String>? get() = json["limit_pay"].listOrNull { it.text() }

    /** 商户回调地址. Where its notifications are posted: https, without a query string. At most 255 characters. */
    public val notifyUrl: String? get() = json["notify_url"].textOrNull()

    /** 场景信息. */
    public val sceneInfo: PrepayScene? get() = json["scene_info"].treeOrNull()?.let { PrepayScene(it) }

    /** 贴息信息. Known from the community. */
    public val subsidyInfo: Subsidy? get() = json["subsidy_info"].treeOrNull()?.let { Subsidy(it) }

    /** 支付结束时间. When the order closes by itself, such as `2026-05-20T13:29:35+08:00`. RFC 3339. */
    public val timeExpire: String? get() = json["time_expire"].textOrNull()

    /** 支付起始时间. RFC 3339. Partners only. */
    public val timeStart: String? get() = json["time_start"].textOrNull()

    /** 交易场景. Known from the community. */
    public val tradeScenario: String? get() = json["trade_scenario"].textOrNull()

    /** A copy with another [combineAppid]. */
    public fun withCombineAppid(combineAppid: String): PrepayJsapiRequest = PrepayJsapiRequest(json.with("combine_appid", combineAppid))

    /** A copy with another [combineMchid]. */
    public fun withCombineMchid(combineMchid: String?): PrepayJsapiRequest = PrepayJsapiRequest(json.with("combine_mchid", combineMchid))

    /** A copy with another [combineOutTradeNo]. */
    public fun withCombineOutTradeNo(combineOutTradeNo: String): PrepayJsapiRequest = PrepayJsapiRequest(json.with("combine_out_trade_no", combineOutTradeNo))

    /** A copy with another [combinePayerInfo]. */
    public fun withCombinePayerInfo(combinePayerInfo: Payer): PrepayJsapiRequest = PrepayJsapiRequest(json.with("combine_payer_info", combinePayerInfo))

    /** A copy with another [subOrders]. */
    public fun withSubOrders(subOrders: List<PrepayJsapiSubOrder>): PrepayJsapiRequest = PrepayJsapiRequest(json.with("sub_orders", subOrders))

    /** A copy with another [limitPay]. */
    public fun withLimitPay(limitPay: List<String>?): PrepayJsapiRequest = PrepayJsapiRequest(json.with("limit_pay", limitPay))

    /** A copy with another [notifyUrl]. */
    public fun withNotifyUrl(notifyUrl: String?): PrepayJsapiRequest = PrepayJsapiRequest(json.with("notify_url", notifyUrl))

    /** A copy with another [sceneInfo]. */
    public fun withSceneInfo(sceneInfo: PrepayScene?): PrepayJsapiRequest = PrepayJsapiRequest(json.with("scene_info", sceneInfo))

    /** A copy with another [subsidyInfo]. */
    public fun withSubsidyInfo(subsidyInfo: Subsidy?): PrepayJsapiRequest = PrepayJsapiRequest(json.with("subsidy_info", subsidyInfo))

    /** A copy with another [timeExpire]. */
    public fun withTimeExpire(timeExpire: String?): PrepayJsapiRequest = PrepayJsapiRequest(json.with("time_expire", timeExpire))

    /** A copy with another [timeStart]. */
    public fun withTimeStart(timeStart: String?): PrepayJsapiRequest = PrepayJsapiRequest(json.with("time_start", timeStart))

    /** A copy with another [tradeScenario]. */
    public fun withTradeScenario(tradeScenario: String?): PrepayJsapiRequest = PrepayJsapiRequest(json.with("trade_scenario", tradeScenario))
}

/**
 * `PrepayJsapiSubOrder`.
 */
public class PrepayJsapiSubOrder(json: JsonObject) : Model(json) {
    public constructor(mchid: String, outTradeNo: String, description: String, amount: Amount, attach: String, subMchid: String? = null, subAppid: String? = null, individualAuthId: String? = null, detail: String? = null, goodsTag: String? = null, individualName: String? = null, orderServiceType: String? = null, profitSharing: Boolean? = null, settleInfo: Settlement? = null) : this(
        Fields().put("mchid", mchid).put("out_trade_no", outTradeNo).put("description", description).put("amount", amount).put("attach", attach).put("sub_mchid", subMchid).put("sub_appid", subAppid).put("individual_auth_id", individualAuthId).put("detail", detail).put("goods_tag", goodsTag).put("individual_name", individualName).put("order_service_type", orderServiceType).put("profit_sharing", profitSharing).put("settle_info", settleInfo).json,
    )

    public constructor(mchid: String, outTradeNo: String, description: String, amount: Amount, attach: String) : this(
        Fields().put("mchid", mchid).put("out_trade_no", outTradeNo).put("description", description).put("amount", amount).put("attach", attach).json,
    )

    /** 商品单商户号. The merchant that raises this part of the order. At most 32 characters. */
    public val mchid: String get() = json["mchid"].text()

    /** 商品单商户订单号. The merchant's own number of this part, unique for the merchant: digits, letters, `_-|*`. At most 32 characters. */
    public val outTradeNo: String get() = json["out_trade_no"].text()

    /** 商品描述. What is bought; shown to the user. At most 127 characters. */
    public val description: String get() = json["description"].text()

    /** 商品单金额信息. */
    public val amount: Amount get() = Amount(json["amount"].tree())

    /** 商户数据包. Comes back unchanged in queries and notifications. At most 128 characters. */
    public val attach: String get() = json["attach"].text()

    /** 子商户号. The sub-merchant that the partner acts for. At most 32 characters. Partners only. */
    public val subMchid: String? get() = json["sub_mchid"].textOrNull()

    /** 子商户APPID. The sub-merchant's own app; needed with `sub_openid`. At most 32 characters. Partners only. */
    public val subAppid: String? get() = json["sub_appid"].textOrNull()

    /** 个人收款方受理授权ID. The authorization under which an individual is paid. Known from the community. */
    public val individualAuthId: String? get() = json["individual_auth_id"].textOrNull()

    /** 商品详情. Known from the community. */
    public val detail: String? get() = json["detail"].textOrNull()

    /** 订单优惠标记. Only coupons for this tag can be used. At most 32 characters. */
    public val goodsTag: String? get() = json["goods_tag"].textOrNull()

    /** 个人收款方平台昵称. The individual's name on the platform. Known from the community. */
    public val individualName: String? get() = json["individual_name"].textOrNull()

    /** 商品服务类型. Known from the community. */
    public val orderServiceType: String? get() = json["order_service_type"].textOrNull()

    /** 是否指定分账. The money is frozen after the payment, so that it can be split. Known from the community. */
    public val profitSharing: Boolean? get() = json["profit_sharing"].booleanOrNull()

    /** 结算信息. */
    public val settleInfo: Settlement? get() = json["settle_info"].treeOrNull()?.let { Settlement(it) }

    /** A copy with another [mchid]. */
    public fun withMchid(mchid: String): PrepayJsapiSubOrder = PrepayJsapiSubOrder(json.with("mchid", mchid))

    /** A copy with another [outTradeNo]. */
    public fun withOutTradeNo(outTradeNo: String): PrepayJsapiSubOrder = PrepayJsapiSubOrder(json.with("out_trade_no", outTradeNo))

    /** A copy with another [description]. */
    public fun withDescription(description: String): PrepayJsapiSubOrder = PrepayJsapiSubOrder(json.with("description", description))

    /** A copy with another [amount]. */
    public fun withAmount(amount: Amount): PrepayJsapiSubOrder = PrepayJsapiSubOrder(json.with("amount", amount))

    /** A copy with another [attach]. */
    public fun withAttach(attach: String): PrepayJsapiSubOrder = PrepayJsapiSubOrder(json.with("attach", attach))

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String?): PrepayJsapiSubOrder = PrepayJsapiSubOrder(json.with("sub_mchid", subMchid))

    /** A copy with another [subAppid]. */
    public fun withSubAppid(subAppid: String?): PrepayJsapiSubOrder = PrepayJsapiSubOrder(json.with("sub_appid", subAppid))

    /** A copy with another [individualAuthId]. */
    public fun withIndividualAuthId(individualAuthId: String?): PrepayJsapiSubOrder = PrepayJsapiSubOrder(json.with("individual_auth_id", individualAuthId))

    /** A copy with another [detail]. */
    public fun withDetail(detail: String?): PrepayJsapiSubOrder = PrepayJsapiSubOrder(json.with("detail", detail))

    /** A copy with another [goodsTag]. */
    public fun withGoodsTag(goodsTag: String?): PrepayJsapiSubOrder = PrepayJsapiSubOrder(json.with("goods_tag", goodsTag))

    /** A copy with another [individualName]. */
    public fun withIndividualName(individualName: String?): PrepayJsapiSubOrder = PrepayJsapiSubOrder(json.with("individual_name", individualName))

    /** A copy with another [orderServiceType]. */
    public fun withOrderServiceType(orderServiceType: String?): PrepayJsapiSubOrder = PrepayJsapiSubOrder(json.with("order_service_type", orderServiceType))

    /** A copy with another [profitSharing]. */
    public fun withProfitSharing(profitSharing: Boolean?): PrepayJsapiSubOrder = PrepayJsapiSubOrder(json.with("profit_sharing", profitSharing))

    /** A copy with another [settleInfo]. */
    public fun withSettleInfo(settleInfo: Settlement?): PrepayJsapiSubOrder = PrepayJsapiSubOrder(json.with("settle_info", settleInfo))
}

/**
 * `PrepayMiniProgramRequest`.
 */
public class PrepayMiniProgramRequest(json: JsonObject) : Model(json) {
    public constructor(combineAppid: String, combineOutTradeNo: String, combinePayerInfo: OrderPayer, subOrders: List<PrepayMiniProgramSubOrder>, combineMchid: String? = null, notifyUrl: String? = null, sceneInfo: PrepayScene? = null, timeExpire: String? = null, timeStart: String? = null, tradeScenario: String? = null) : this(
        Fields().put("combine_appid", combineAppid).put("combine_mchid", combineMchid).put("combine_out_trade_no", combineOutTradeNo).put("combine_payer_info", combinePayerInfo).put("sub_orders", subOrders).put("notify_url", notifyUrl).put("scene_info", sceneInfo).put("time_expire", timeExpire).put("time_start", timeStart).put("trade_scenario", tradeScenario).json,
    )

    public constructor(combineAppid: String, combineOutTradeNo: String, combinePayerInfo: OrderPayer, subOrders: List<PrepayMiniProgramSubOrder>) : this(
        Fields().put("combine_appid", combineAppid).put("combine_out_trade_no", combineOutTradeNo).put("combine_payer_info", combinePayerInfo).put("sub_orders", subOrders).json,
    )

    /** 平台商户应用ID. An app, official account or mini program that is bound to the caller. */
    public val combineAppid: String get() = json["combine_appid"].text()

    /** 平台商户号. The caller's own number. The client's `mchid` where left out. */
    public val combineMchid: String? get() = json["combine_mchid"].textOrNull()

    /** 交易单订单号. The caller's own number of the combined order, unique for the caller: digits, letters, `_-|*`. */
    public val combineOutTradeNo: String get() = json["combine_out_trade_no"].text()

    /** 支付者. */
    public val combinePayerInfo: OrderPayer get() = OrderPayer(json["combine_payer_info"].tree())

    /** 商品单信息. The parts that are paid together. */
    public val subOrders: List<PrepayMiniProgramSubOrder> get() = json["sub_orders"].list { PrepayMiniProgramSubOrder(it.tree()) }

    /** 通知地址. Where its notifications are posted: https, without a query string. */
    public val notifyUrl: String? get() = json["notify_url"].textOrNull()

    /** 场景信息. */
    public val sceneInfo: PrepayScene? get() = json["scene_info"].treeOrNull()?.let { PrepayScene(it) }

    /** 交易结束时间. When the order closes by itself, such as `2026-05-20T13:29:35+08:00`. RFC 3339. */
    public val timeExpire: String? get() = json["time_expire"].textOrNull()

    /** 交易起始时间. RFC 3339. */
    public val timeStart: String? get() = json["time_start"].textOrNull()

    /** 交易场景. See [TradeScenario]. */
    public val tradeScenario: String? get() = json["trade_scenario"].textOrNull()

    /** A copy with another [combineAppid]. */
    public fun withCombineAppid(combineAppid: String): PrepayMiniProgramRequest = PrepayMiniProgramRequest(json.with("combine_appid", combineAppid))

    /** A copy with another [combineMchid]. */
    public fun withCombineMchid(combineMchid: String?): PrepayMiniProgramRequest = PrepayMiniProgramRequest(json.with("combine_mchid", combineMchid))

    /** A copy with another [combineOutTradeNo]. */
    public fun withCombineOutTradeNo(combineOutTradeNo: String): PrepayMiniProgramRequest = PrepayMiniProgramRequest(json.with("combine_out_trade_no", combineOutTradeNo))

    /** A copy with another [combinePayerInfo]. */
    public fun withCombinePayerInfo(combinePayerInfo: OrderPayer): PrepayMiniProgramRequest = PrepayMiniProgramRequest(json.with("combine_payer_info", combinePayerInfo))

    /** A copy with another [subOrders]. */
    public fun withSubOrders(subOrders: List<PrepayMiniProgramSubOrder>): PrepayMiniProgramRequest = PrepayMiniProgramRequest(json.with("sub_orders", subOrders))

    /** A copy with another [notifyUrl]. */
    public fun withNotifyUrl(notifyUrl: String?): PrepayMiniProgramRequest = PrepayMiniProgramRequest(json.with("notify_url", notifyUrl))

    /** A copy with another [sceneInfo]. */
    public fun withSceneInfo(sceneInfo: PrepayScene?): PrepayMiniProgramRequest = PrepayMiniProgramRequest(json.with("scene_info", sceneInfo))

    /** A copy with another [timeExpire]. */
    public fun withTimeExpire(timeExpire: String?): PrepayMiniProgramRequest = PrepayMiniProgramRequest(json.with("time_expire", timeExpire))

    /** A copy with another [timeStart]. */
    public fun withTimeStart(timeStart: String?): PrepayMiniProgramRequest = PrepayMiniProgramRequest(json.with("time_start", timeStart))

    /** A copy with another [tradeScenario]. */
    public fun withTradeScenario(tradeScenario: String?): PrepayMiniProgramRequest = PrepayMiniProgramRequest(json.with("trade_scenario", tradeScenario))
}

/**
 * `PrepayMiniProgramSubOrder`.
 */
public class PrepayMiniProgramSubOrder(json: JsonObject) : Model(json) {
    public constructor(mchid: String, outTradeNo: String, description: String, individualAuthId: String, amount: Amount, attach: String, subMchid: String? = null, subAppid: String? = null, goodsTag: String? = null, individualName: String? = null, orderServiceType: String? = null, settleInfo: Settlement? = null) : this(
        Fields().put("mchid", mchid).put("out_trade_no", outTradeNo).put("description", description).put("individual_auth_id", individualAuthId).put("amount", amount).put("attach", attach).put("sub_mchid", subMchid).put("sub_appid", subAppid).put("goods_tag", goodsTag).put("individual_name", individualName).put("order_service_type", orderServiceType).put("settle_info", settleInfo).json,
    )

    public constructor(mchid: String, outTradeNo: String, description: String, individualAuthId: String, amount: Amount, attach: String) : this(
        Fields().put("mchid", mchid).put("out_trade_no", outTradeNo).put("description", description).put("individual_auth_id", individualAuthId).put("amount", amount).put("attach", attach).json,
    )

    /** 商品单发起商户号. The merchant that raises this part of the order. */
    public val mchid: String get() = json["mchid"].text()

    /** 商品单商户订单号. The merchant's own number of this part, unique for the merchant: digits, letters, `_-|*`. */
    public val outTradeNo: String get() = json["out_trade_no"].text()

    /** 商品描述. What is bought; shown to the user. */
    public val description: String get() = json["description"].text()

    /** 商品单个人收款方受理授权ID. The authorization under which an individual is paid. */
    public val individualAuthId: String get() = json["individual_auth_id"].text()

    /** 商品单金额. */
    public val amount: Amount get() = Amount(json["amount"].tree())

    /** 附加数据. Comes back unchanged in queries and notifications. */
    public val attach: String get() = json["attach"].text()

    /** 子单子商户号. The sub-merchant that the partner acts for. */
    public val subMchid: String? get() = json["sub_mchid"].textOrNull()

    /** 子单子商户AppId. The sub-merchant's own app; needed with `sub_openid`. */
    public val subAppid: String? get() = json["sub_appid"].textOrNull()

    /** 订单优惠标记. Only coupons for this tag can be used. */
    public val goodsTag: String? get() = json["goods_tag"].textOrNull()

    /** 商品单个人收款方平台昵称. The individual's name on the platform. */
    public val individualName: String? get() = json["individual_name"].textOrNull()

    /** 商品服务类型. See [OrderServiceType]. */
    public val orderServiceType: String? get() = json["order_service_type"].textOrNull()

    /** 结算信息. */
    public val settleInfo: Settlement? get() = json["settle_info"].treeOrNull()?.let { Settlement(it) }

    /** A copy with another [mchid]. */
    public fun withMchid(mchid: String): PrepayMiniProgramSubOrder = PrepayMiniProgramSubOrder(json.with("mchid", mchid))

    /** A copy with another [outTradeNo]. */
    public fun withOutTradeNo(outTradeNo: String): PrepayMiniProgramSubOrder = PrepayMiniProgramSubOrder(json.with("out_trade_no", outTradeNo))

    /** A copy with another [description]. */
    public fun withDescription(description: String): PrepayMiniProgramSubOrder = PrepayMiniProgramSubOrder(json.with("description", description))

    /** A copy with another [individualAuthId]. */
    public fun withIndividualAuthId(individualAuthId: String): PrepayMiniProgramSubOrder = PrepayMiniProgramSubOrder(json.with("individual_auth_id", individualAuthId))

    /** A copy with another [amount]. */
    public fun withAmount(amount: Amount): PrepayMiniProgramSubOrder = PrepayMiniProgramSubOrder(json.with("amount", amount))

    /** A copy with another [attach]. */
    public fun withAttach(attach: String): PrepayMiniProgramSubOrder = PrepayMiniProgramSubOrder(json.with("attach", attach))

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String?): PrepayMiniProgramSubOrder = PrepayMiniProgramSubOrder(json.with("sub_mchid", subMchid))

    /** A copy with another [subAppid]. */
    public fun withSubAppid(subAppid: String?): PrepayMiniProgramSubOrder = PrepayMiniProgramSubOrder(json.with("sub_appid", subAppid))

    /** A copy with another [goodsTag]. */
    public fun withGoodsTag(goodsTag: String?): PrepayMiniProgramSubOrder = PrepayMiniProgramSubOrder(json.with("goods_tag", goodsTag))

    /** A copy with another [individualName]. */
    public fun withIndividualName(individualName: String?): PrepayMiniProgramSubOrder = PrepayMiniProgramSubOrder(json.with("individual_name", individualName))

    /** A copy with another [orderServiceType]. */
    public fun withOrderServiceType(orderServiceType: String?): PrepayMiniProgramSubOrder = PrepayMiniProgramSubOrder(json.with("order_service_type", orderServiceType))

    /** A copy with another [settleInfo]. */
    public fun withSettleInfo(settleInfo: Settlement?): PrepayMiniProgramSubOrder = PrepayMiniProgramSubOrder(json.with("settle_info", settleInfo))
}

/**
 * `PrepayNativeRequest`.
 */
public class PrepayNativeRequest(json: JsonObject) : Model(json) {
    public constructor(combineAppid: String, combineOutTradeNo: String, notifyUrl: String, subOrders: List<SubOrder>, combineMchid: String? = null, combinePayerInfo: Payer? = null, limitPay: List<String>? = null, sceneInfo: PrepayScene? = null, timeExpire: String? = null, timeStart: String? = null, tradeScenario: String? = null) : this(
        Fields().put("combine_appid", combineAppid).put("combine_mchid", combineMchid).put("combine_out_trade_no", combineOutTradeNo).put("notify_url", notifyUrl).put("sub_orders", subOrders).put("combine_payer_info", combinePayerInfo).put("limit_pay", limitPay).put("scene_info", sceneInfo).put("time_expire", timeExpire).put("time_start", timeStart).put("trade_scenario", tradeScenario).json,
    )

    public constructor(combineAppid: String, combineOutTradeNo: String, notifyUrl: String, subOrders: List<SubOrder>) : this(
        Fields().put("combine_appid", combineAppid).put("combine_out_trade_no", combineOutTradeNo).put("notify_url", notifyUrl).put("sub_orders", subOrders).json,
    )

    /** 合单商户公众账号ID. An app, official account or mini program that is bound to the caller. At most 32 characters. */
    public val combineAppid: String get() = json["combine_appid"].text()

    /** 合单商户号. The caller's own number. At most 32 characters. The client's `mchid` where left out. */
    public val combineMchid: String? get() = json["combine_mchid"].textOrNull()

    /** 合单商户订单号. The caller's own number of the combined order, unique for the caller: digits, letters, `_-|*`. At most 32 characters. */
    public val combineOutTradeNo: String get() = json["combine_out_trade_no"].text()

    /** 商户回调地址. Where its notifications are posted: https, without a query string. */
    public val notifyUrl: String get() = json["notify_url"].text()

    /** 商品单信息. The parts that are paid together. */
    public val subOrders: List<SubOrder> get() = json["sub_orders"].list { SubOrder(it.tree()) }

    /** 支付者. Known from the community. */
    public val combinePayerInfo: Payer? get() = json["combine_payer_info"].treeOrNull()?.let { Payer(it) }

    /** 指定支付方式. Ways of paying that are excluded. See [LimitPay]. Known from the community. */
    public val limitPay: List<String>? get() = json["limit_pay"].listOrNull { it.text() }

    /** 场景信息. */
    public val sceneInfo: PrepayScene? get() = json["scene_info"].treeOrNull()?.let { PrepayScene(it) }

    /** 支付结束时间. When the order closes by itself, such as `2026-05-20T13:29:35+08:00`. RFC 3339. */
    public val timeExpire: String? get() = json["time_expire"].textOrNull()

    /** 支付起始时间. RFC 3339. Partners only. */
    public val timeStart: String? get() = json["time_start"].textOrNull()

    /** 交易场景. Known from the community. */
    public val tradeScenario: String? get() = json["trade_scenario"].textOrNull()

    /** A copy with another [combineAppid]. */
    public fun withCombineAppid(combineAppid: String): PrepayNativeRequest = PrepayNativeRequest(json.with("combine_appid", combineAppid))

    /** A copy with another [combineMchid]. */
    public fun withCombineMchid(combineMchid: String?): PrepayNativeRequest = PrepayNativeRequest(json.with("combine_mchid", combineMchid))

    /** A copy with another [combineOutTradeNo]. */
    public fun withCombineOutTradeNo(combineOutTradeNo: String): PrepayNativeRequest = PrepayNativeRequest(json.with("combine_out_trade_no", combineOutTradeNo))

    /** A copy with another [notifyUrl]. */
    public fun withNotifyUrl(notifyUrl: String): PrepayNativeRequest = PrepayNativeRequest(json.with("notify_url", notifyUrl))

    /** A copy with another [subOrders]. */
    public fun withSubOrders(subOrders: List<SubOrder>): PrepayNativeRequest = PrepayNativeRequest(json.with("sub_orders", subOrders))

    /** A copy with another [combinePayerInfo]. */
    public fun withCombinePayerInfo(combinePayerInfo: Payer?): PrepayNativeRequest = PrepayNativeRequest(json.with("combine_payer_info", combinePayerInfo))

    /** A copy with another [limitPay]. */
    public fun withLimitPay(limitPay: List<String>?): PrepayNativeRequest = PrepayNativeRequest(json.with("limit_pay", limitPay))

    /** A copy with another [sceneInfo]. */
    public fun withSceneInfo(sceneInfo: PrepayScene?): PrepayNativeRequest = PrepayNativeRequest(json.with("scene_info", sceneInfo))

    /** A copy with another [timeExpire]. */
    public fun withTimeExpire(timeExpire: String?): PrepayNativeRequest = PrepayNativeRequest(json.with("time_expire", timeExpire))

    /** A copy with another [timeStart]. */
    public fun withTimeStart(timeStart: String?): PrepayNativeRequest = PrepayNativeRequest(json.with("time_start", timeStart))

    /** A copy with another [tradeScenario]. */
    public fun withTradeScenario(tradeScenario: String?): PrepayNativeRequest = PrepayNativeRequest(json.with("trade_scenario", tradeScenario))
}

/**
 * `PrepayNativeResponse`.
 */
public class PrepayNativeResponse(json: JsonObject) : Model(json) {

    /** 二维码链接. Good for two hours. At most 512 characters. */
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
    public constructor(payerClientIp: String, deviceId: String? = null) : this(
        Fields().put("payer_client_ip", payerClientIp).put("device_id", deviceId).json,
    )

    public constructor(payerClientIp: String) : this(
        Fields().put("payer_client_ip", payerClientIp).json,
    )

    /** 用户终端IP. The user's address, IPv4 or IPv6. At most 45 characters. */
    public val payerClientIp: String get() = json["payer_client_ip"].text()

    /** 商户端设备号. The merchant's own number of the terminal or shop. At most 16 characters. */
    public val deviceId: String? get() = json["device_id"].textOrNull()

    /** A copy with another [payerClientIp]. */
    public fun withPayerClientIp(payerClientIp: String): PrepayScene = PrepayScene(json.with("payer_client_ip", payerClientIp))

    /** A copy with another [deviceId]. */
    public fun withDeviceId(deviceId: String?): PrepayScene = PrepayScene(json.with("device_id", deviceId))
}

/**
 * `Promotion`.
 */
public class Promotion(json: JsonObject) : Model(json) {

    /** 券ID. WeChat Pay's number of the coupon. At most 32 characters. */
    public val couponId: String get() = json["coupon_id"].text()

    /** 优惠券面额. In fen. */
    public val amount: Long? get() = json["amount"].longOrNull()

    /** 活动ID. The batch of coupons that it is from. At most 32 characters. */
    public val stockId: String? get() = json["stock_id"].textOrNull()

    /** 优惠类型. `CASH` is prepaid, `NOCASH` lowers what the merchant receives. See [PromotionType]. At most 32 characters. */
    public val type: String? get() = json["type"].textOrNull()

    /** 优惠名称. At most 64 characters. */
    public val name: String? get() = json["name"].textOrNull()

    /** 优惠币种. ISO 4217, `CNY` for yuan. See [Currency]. At most 32 characters. */
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
 * `Settlement`.
 */
public class Settlement(json: JsonObject) : Model(json) {
    public constructor(profitSharing: Boolean? = null, subsidyAmount: Long? = null) : this(
        Fields().put("profit_sharing", profitSharing).put("subsidy_amount", subsidyAmount).json,
    )

    /** 分账标识. The money is frozen after the payment, so that it can be split. */
    public val profitSharing: Boolean? get() = json["profit_sharing"].booleanOrNull()

    /** 补差金额. In fen. Partners only. */
    public val subsidyAmount: Long? get() = json["subsidy_amount"].longOrNull()

    /** A copy with another [profitSharing]. */
    public fun withProfitSharing(profitSharing: Boolean?): Settlement = Settlement(json.with("profit_sharing", profitSharing))

    /** A copy with another [subsidyAmount]. */
    public fun withSubsidyAmount(subsidyAmount: Long?): Settlement = Settlement(json.with("subsidy_amount", subsidyAmount))
}

/**
 * `SubOrder`.
 */
public class SubOrder(json: JsonObject) : Model(json) {
    public constructor(mchid: String, outTradeNo: String, description: String, amount: Amount, attach: String, subMchid: String? = null, subAppid: String? = null, individualAuthId: String? = null, goodsTag: String? = null, individualName: String? = null, orderServiceType: String? = null, settleInfo: Settlement? = null) : this(
        Fields().put("mchid", mchid).put("out_trade_no", outTradeNo).put("description", description).put("amount", amount).put("attach", attach).put("sub_mchid", subMchid).put("sub_appid", subAppid).put("individual_auth_id", individualAuthId).put("goods_tag", goodsTag).put("individual_name", individualName).put("order_service_type", orderServiceType).put("settle_info", settleInfo).json,
    )

    public constructor(mchid: String, outTradeNo: String, description: String, amount: Amount, attach: String) : this(
        Fields().put("mchid", mchid).put("out_trade_no", outTradeNo).put("description", description).put("amount", amount).put("attach", attach).json,
    )

    /** 商品单商户号. The merchant that raises this part of the order. At most 32 characters. */
    public val mchid: String get() = json["mchid"].text()

    /** 商品单商户订单号. The merchant's own number of this part, unique for the merchant: digits, letters, `_-|*`. At most 32 characters. */
    public val outTradeNo: String get() = json["out_trade_no"].text()

    /** 商品描述. What is bought; shown to the user. At most 127 characters. */
    public val description: String get() = json["description"].text()

    /** 商品单金额信息. */
    public val amount: Amount get() = Amount(json["amount"].tree())

    /** 商户数据包. Comes back unchanged in queries and notifications. At most 128 characters. */
    public val attach: String get() = json["attach"].text()

    /** 子商户号. The sub-merchant that the partner acts for. At most 32 characters. Partners only. */
    public val subMchid: String? get() = json["sub_mchid"].textOrNull()

    /** 子商户APPID. The sub-merchant's own app; needed with `sub_openid`. Partners only. */
    public val subAppid: String? get() = json["sub_appid"].textOrNull()

    /** 个人收款方受理授权ID. The authorization under which an individual is paid. Known from the community. */
    public val individualAuthId: String? get() = json["individual_auth_id"].textOrNull()

    /** 订单优惠标记. Only coupons for this tag can be used. At most 32 characters. */
    public val goodsTag: String? get() = json["goods_tag"].textOrNull()

    /** 个人收款方平台昵称. The individual's name on the platform. Known from the community. */
    public val individualName: String? get() = json["individual_name"].textOrNull()

    /** 商品服务类型. Known from the community. */
    public val orderServiceType: String? get() = json["order_service_type"].textOrNull()

    /** 结算信息. */
    public val settleInfo: Settlement? get() = json["settle_info"].treeOrNull()?.let { Settlement(it) }

    /** A copy with another [mchid]. */
    public fun withMchid(mchid: String): SubOrder = SubOrder(json.with("mchid", mchid))

    /** A copy with another [outTradeNo]. */
    public fun withOutTradeNo(outTradeNo: String): SubOrder = SubOrder(json.with("out_trade_no", outTradeNo))

    /** A copy with another [description]. */
    public fun withDescription(description: String): SubOrder = SubOrder(json.with("description", description))

    /** A copy with another [amount]. */
    public fun withAmount(amount: Amount): SubOrder = SubOrder(json.with("amount", amount))

    /** A copy with another [attach]. */
    public fun withAttach(attach: String): SubOrder = SubOrder(json.with("attach", attach))

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String?): SubOrder = SubOrder(json.with("sub_mchid", subMchid))

    /** A copy with another [subAppid]. */
    public fun withSubAppid(subAppid: String?): SubOrder = SubOrder(json.with("sub_appid", subAppid))

    /** A copy with another [individualAuthId]. */
    public fun withIndividualAuthId(individualAuthId: String?): SubOrder = SubOrder(json.with("individual_auth_id", individualAuthId))

    /** A copy with another [goodsTag]. */
    public fun withGoodsTag(goodsTag: String?): SubOrder = SubOrder(json.with("goods_tag", goodsTag))

    /** A copy with another [individualName]. */
    public fun withIndividualName(individualName: String?): SubOrder = SubOrder(json.with("individual_name", individualName))

    /** A copy with another [orderServiceType]. */
    public fun withOrderServiceType(orderServiceType: String?): SubOrder = SubOrder(json.with("order_service_type", orderServiceType))

    /** A copy with another [settleInfo]. */
    public fun withSettleInfo(settleInfo: Settlement?): SubOrder = SubOrder(json.with("settle_info", settleInfo))
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
 * `TransactionAmount`.
 */
public class TransactionAmount(json: JsonObject) : Model(json) {

    /** 标价币种. ISO 4217, `CNY` for yuan. At most 16 characters. */
    public val currency: String get() = json["currency"].text()

    /** 用户支付金额. What the user paid, in fen: the total without the coupons. */
    public val payerAmount: Long? get() = json["payer_amount"].longOrNull()

    /** 用户支付币种. ISO 4217, `CNY` for yuan. At most 8 characters. */
    public val payerCurrency: String get() = json["payer_currency"].text()

    /** 标价金额. In fen. */
    public val totalAmount: Long? get() = json["total_amount"].longOrNull()

    /** 结算汇率. */
    public val settlementRate: Long? get() = json["settlement_rate"].longOrNull()
}

/**
 * `TransactionPayer`.
 */
public class TransactionPayer(json: JsonObject) : Model(json) {

    /** 用户标识. The user in `combine_appid`. At most 128 characters. */
    public val openid: String get() = json["openid"].text()
}

/**
 * `TransactionScene`.
 */
public class TransactionScene(json: JsonObject) : Model(json) {

    /** 商户端设备号. The merchant's own number of the terminal or shop. At most 32 characters. */
    public val deviceId: String? get() = json["device_id"].textOrNull()
}

/**
 * `TransactionSuccessResource`.
 */
public class TransactionSuccessResource(json: JsonObject) : Model(json) {

    /** 合单商户公众账号ID. At most 32 characters. */
    public val combineAppid: String get() = json["combine_appid"].text()

    /** 合单商户号. The merchant that created the combined order. At most 32 characters. */
    public val combineMchid: String get() = json["combine_mchid"].text()

    /** 合单商户订单号. The caller's own number of the combined order, unique for the caller: digits, letters, `_-|*`. At most 32 characters. */
    public val combineOutTradeNo: String get() = json["combine_out_trade_no"].text()

    /** 合单支付者信息. */
    public val combinePayerInfo: TransactionPayer get() = TransactionPayer(json["combine_payer_info"].tree())

    /** 商品单信息. The parts that are paid together. */
    public val subOrders: List<TransactionSuccessResourceSubOrder> get() = json["sub_orders"].list { TransactionSuccessResourceSubOrder(it.tree()) }

    /** 合单微信支付订单号. WeChat Pay's number of the combined payment. Known from the community. */
    public val combineTransactionId: String? get() = json["combine_transaction_id"].textOrNull()

    /** 分期信息. Known from the community. */
    public val installmentInfo: Installment? get() = json["installment_info"].treeOrNull()?.let { Installment(it) }

    /** 场景信息. */
    public val sceneInfo: TransactionScene? get() = json["scene_info"].treeOrNull()?.let { TransactionScene(it) }
}

/**
 * `TransactionSuccessResourceSubOrder`.
 */
public class TransactionSuccessResourceSubOrder(json: JsonObject) : Model(json) {

    /** 商品单商户号. The merchant that raises this part of the order. At most 32 characters. */
    public val mchid: String get() = json["mchid"].text()

    /** 商品单微信支付订单号. WeChat Pay's number of the order; set once it was paid. At most 32 characters. */
    public val transactionId: String get() = json["transaction_id"].text()

    /** 商品单商户订单号. The merchant's own number of this part, unique for the merchant: digits, letters, `_-|*`. At most 32 characters. */
    public val outTradeNo: String get() = json["out_trade_no"].text()

    /** 商品单金额信息. */
    public val amount: TransactionAmount get() = TransactionAmount(json["amount"].tree())

    /** 银行类型. The bank and kind of card, such as `CMB_CREDIT`. At most 32 characters. */
    public val bankType: String get() = json["bank_type"].text()

    /** 支付完成时间. At most 32 characters, RFC 3339. */
    public val successTime: String get() = json["success_time"].text()

    /** 交易状态. A refund turns it into `REFUND`, whatever was refunded. See [TransactionSuccessResourceSubOrderTradeState]. At most 32 characters. */
    public val tradeState: String get() = json["trade_state"].text()

    /** 交易类型. See [TradeType]. At most 16 characters. */
    public val tradeType: String get() = json["trade_type"].text()

    /** 子商户号. At most 32 characters. Partners only. */
    public val subMchid: String? get() = json["sub_mchid"].textOrNull()

    /** 子商户APPID. The sub-merchant's own app; needed with `sub_openid`. At most 32 characters. Partners only. */
    public val subAppid: String? get() = json["sub_appid"].textOrNull()

    /** 个人收款方受理授权ID. The authorization under which an individual is paid. Known from the community. */
    public val individualAuthId: String? get() = json["individual_auth_id"].textOrNull()

    /** 用户子商户标识. At most 128 characters. Partners only. */
    public val subOpenid: String? get() = json["sub_openid"].textOrNull()

    /** 商户数据包. Comes back unchanged in queries and notifications. At most 128 characters. */
    public val attach: String? get() = json["attach"].textOrNull()

    /** 个人收款方平台昵称. The individual's name on the platform. Known from the community. */
    public val individualName: String? get() = json["individual_name"].textOrNull()

    /** 优惠功能. The coupons that were used. */
    public val promotionDetail: List<Promotion>? get() = json["promotion_detail"].listOrNull { Promotion(it.tree()) }
}

/**
 * 标价币种.
 *
 * The documented values; there may be others.
 */
public object Currency {
    public const val CNY: String = "CNY"
}

/**
 * 交易状态.
 *
 * The documented values; there may be others.
 */
public object GetOrderByOutTradeNoSubOrderTradeState {
    public const val SUCCESS: String = "SUCCESS"
    public const val REFUND: String = "REFUND"
    public const val NOTPAY: String = "NOTPAY"
    public const val CLOSED: String = "CLOSED"
    public const val PAYERROR: String = "PAYERROR"
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
    public const val NO_DEBIT: String = "no_debit"
    public const val BALANCE_ONLY: String = "balance_only"
}

/**
 * 商品服务类型.
 *
 * The documented values; there may be others.
 */
public object OrderServiceType {
    public const val INDIVIDUALTRADE: String = "INDIVIDUALTRADE"
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
 * 交易场景.
 *
 * The documented values; there may be others.
 */
public object TradeScenario {
    public const val RECOMMERCE: String = "RECOMMERCE"
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
}

/**
 * 交易状态.
 *
 * The documented values; there may be others.
 */
public object TransactionSuccessResourceSubOrderTradeState {
    public const val SUCCESS: String = "SUCCESS"
    public const val REFUND: String = "REFUND"
    public const val NOTPAY: String = "NOTPAY"
    public const val CLOSED: String = "CLOSED"
    public const val USERPAYING: String = "USERPAYING"
    public const val PAYERROR: String = "PAYERROR"
}
