// Generated from api/ecommerce_papay.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.ecommercepapay

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

    /** 标价币种. ISO 4217, `CNY` for yuan. */
    public val currency: String get() = json["currency"].text()

    /** 标价金额. In fen. */
    public val totalAmount: Long? get() = json["total_amount"].longOrNull()

    /** 现金支付金额. In fen. */
    public val payerAmount: Long? get() = json["payer_amount"].longOrNull()

    /** 现金支付币种. ISO 4217, `CNY` for yuan. */
    public val payerCurrency: String? get() = json["payer_currency"].textOrNull()

    /** 结算汇率. */
    public val settlementRate: Long? get() = json["settlement_rate"].longOrNull()
}

/**
 * `ContractTermination`.
 */
public class ContractTermination(json: JsonObject) : Model(json) {

    /** 协议解约时间. RFC 3339. */
    public val contractTerminatedTime: String get() = json["contract_terminated_time"].text()

    /** 协议解约方式. Who ended it: the user, the merchant, customer service or the system. */
    public val contractTerminationMode: String get() = json["contract_termination_mode"].text()

    /** 解约备注. Why it was ended. */
    public val contractTerminationRemark: String get() = json["contract_termination_remark"].text()
}

/**
 * `CreateTransactionRequest`.
 */
public class CreateTransactionRequest(json: JsonObject) : Model(json) {
    public constructor(combineAppid: String, combineOutTradeNo: String, contractId: String, combineMchid: String? = null, riskInfo: String? = null, subOrders: List<CreateTransactionSubOrder>? = null) : this(
        Fields().put("combine_appid", combineAppid).put("combine_mchid", combineMchid).put("combine_out_trade_no", combineOutTradeNo).put("contract_id", contractId).put("risk_info", riskInfo).put("sub_orders", subOrders).json,
    )

    public constructor(combineAppid: String, combineOutTradeNo: String, contractId: String) : this(
        Fields().put("combine_appid", combineAppid).put("combine_out_trade_no", combineOutTradeNo).put("contract_id", contractId).json,
    )

    /** 合单商户appid. An app, official account or mini program that is bound to the caller. */
    public val combineAppid: String get() = json["combine_appid"].text()

    /** 合单商户号. The caller's own number. The client's `mchid` where left out. */
    public val combineMchid: String? get() = json["combine_mchid"].textOrNull()

    /** 合单商户订单号. The caller's own number of the combined order, unique for the caller: digits, letters, `_-|*`. */
    public val combineOutTradeNo: String get() = json["combine_out_trade_no"].text()

    /** 委托代扣协议ID. WeChat Pay's number of the agreement. */
    public val contractId: String get() = json["contract_id"].text()

    /** 风控信息. What is known about the risk of the charge. */
    public val riskInfo: String? get() = json["risk_info"].textOrNull()

    /** 子单信息. The parts that are paid together. */
    public val subOrders: List<CreateTransactionSubOrder>? get() = json["sub_orders"].listOrNull { CreateTransactionSubOrder(it.tree()) }

    /** A copy with another [combineAppid]. */
    public fun withCombineAppid(combineAppid: String): CreateTransactionRequest = CreateTransactionRequest(json.with("combine_appid", combineAppid))

    /** A copy with another [combineMchid]. */
    public fun withCombineMchid(combineMchid: String?): CreateTransactionRequest = CreateTransactionRequest(json.with("combine_mchid", combineMchid))

    /** A copy with another [combineOutTradeNo]. */
    public fun withCombineOutTradeNo(combineOutTradeNo: String): CreateTransactionRequest = CreateTransactionRequest(json.with("combine_out_trade_no", combineOutTradeNo))

    /** A copy with another [contractId]. */
    public fun withContractId(contractId: String): CreateTransactionRequest = CreateTransactionRequest(json.with("contract_id", contractId))

    /** A copy with another [riskInfo]. */
    public fun withRiskInfo(riskInfo: String?): CreateTransactionRequest = CreateTransactionRequest(json.with("risk_info", riskInfo))

    /** A copy with another [subOrders]. */
    public fun withSubOrders(subOrders: List<CreateTransactionSubOrder>?): CreateTransactionRequest = CreateTransactionRequest(json.with("sub_orders", subOrders))
}

/**
 * `CreateTransactionSubOrder`.
 */
public class CreateTransactionSubOrder(json: JsonObject) : Model(json) {
    public constructor(mchid: String, subMchid: String, outTradeNo: String, description: String, amount: CreateTransactionSubOrderAmount, subAppid: String? = null, individualAuthId: String? = null, attach: String? = null, goodsTag: String? = null, individualName: String? = null, orderServiceType: String? = null, settleInfo: Settlement? = null, subRiskInfo: String? = null) : this(
        Fields().put("mchid", mchid).put("sub_mchid", subMchid).put("out_trade_no", outTradeNo).put("description", description).put("amount", amount).put("sub_appid", subAppid).put("individual_auth_id", individualAuthId).put("attach", attach).put("goods_tag", goodsTag).put("individual_name", individualName).put("order_service_type", orderServiceType).put("settle_info", settleInfo).put("sub_risk_info", subRiskInfo).json,
    )

    public constructor(mchid: String, subMchid: String, outTradeNo: String, description: String, amount: CreateTransactionSubOrderAmount) : this(
        Fields().put("mchid", mchid).put("sub_mchid", subMchid).put("out_trade_no", outTradeNo).put("description", description).put("amount", amount).json,
    )

    /** 子单商户号. The merchant that raises this part of the order. */
    public val mchid: String get() = json["mchid"].text()

    /** 二级商户号. The sub-merchant that the partner acts for. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 子单商户订单号. The merchant's own number of the order. */
    public val outTradeNo: String get() = json["out_trade_no"].text()

    /** 商品描述. What is bought; shown to the user. */
    public val description: String get() = json["description"].text()

    /** 订单金额. */
    public val amount: CreateTransactionSubOrderAmount get() = CreateTransactionSubOrderAmount(json["amount"].tree())

    /** 二级商户appid. The sub-merchant's own app. */
    public val subAppid: String? get() = json["sub_appid"].textOrNull()

    /** 个人收款方受理授权ID. The authorization under which an individual is paid. */
    public val individualAuthId: String? get() = json["individual_auth_id"].textOrNull()

    /** 附加数据. Comes back unchanged in queries and notifications. */
    public val attach: String? get() = json["attach"].textOrNull()

    /** 订单优惠标记. The mark that the rules of a promotion ask for. */
    public val goodsTag: String? get() = json["goods_tag"].textOrNull()

    /** 个人收款方平台昵称. The individual's name on the platform. */
    public val individualName: String? get() = json["individual_name"].textOrNull()

    /** 商品服务类型. */
    public val orderServiceType: String? get() = json["order_service_type"].textOrNull()

    /** 结算信息. */
    public val settleInfo: Settlement? get() = json["settle_info"].treeOrNull()?.let { Settlement(it) }

    /** 子单风控信息. What is known about the risk of the charge. */
    public val subRiskInfo: String? get() = json["sub_risk_info"].textOrNull()

    /** A copy with another [mchid]. */
    public fun withMchid(mchid: String): CreateTransactionSubOrder = CreateTransactionSubOrder(json.with("mchid", mchid))

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String): CreateTransactionSubOrder = CreateTransactionSubOrder(json.with("sub_mchid", subMchid))

    /** A copy with another [outTradeNo]. */
    public fun withOutTradeNo(outTradeNo: String): CreateTransactionSubOrder = CreateTransactionSubOrder(json.with("out_trade_no", outTradeNo))

    /** A copy with another [description]. */
    public fun withDescription(description: String): CreateTransactionSubOrder = CreateTransactionSubOrder(json.with("description", description))

    /** A copy with another [amount]. */
    public fun withAmount(amount: CreateTransactionSubOrderAmount): CreateTransactionSubOrder = CreateTransactionSubOrder(json.with("amount", amount))

    /** A copy with another [subAppid]. */
    public fun withSubAppid(subAppid: String?): CreateTransactionSubOrder = CreateTransactionSubOrder(json.with("sub_appid", subAppid))

    /** A copy with another [individualAuthId]. */
    public fun withIndividualAuthId(individualAuthId: String?): CreateTransactionSubOrder = CreateTransactionSubOrder(json.with("individual_auth_id", individualAuthId))

    /** A copy with another [attach]. */
    public fun withAttach(attach: String?): CreateTransactionSubOrder = CreateTransactionSubOrder(json.with("attach", attach))

    /** A copy with another [goodsTag]. */
    public fun withGoodsTag(goodsTag: String?): CreateTransactionSubOrder = CreateTransactionSubOrder(json.with("goods_tag", goodsTag))

    /** A copy with another [individualName]. */
    public fun withIndividualName(individualName: String?): CreateTransactionSubOrder = CreateTransactionSubOrder(json.with("individual_name", individualName))

    /** A copy with another [orderServiceType]. */
    public fun withOrderServiceType(orderServiceType: String?): CreateTransactionSubOrder = CreateTransactionSubOrder(json.with("order_service_type", orderServiceType))

    /** A copy with another [settleInfo]. */
    public fun withSettleInfo(settleInfo: Settlement?): CreateTransactionSubOrder = CreateTransactionSubOrder(json.with("settle_info", settleInfo))

    /** A copy with another [subRiskInfo]. */
    public fun withSubRiskInfo(subRiskInfo: String?): CreateTransactionSubOrder = CreateTransactionSubOrder(json.with("sub_risk_info", subRiskInfo))
}

/**
 * `CreateTransactionSubOrderAmount`.
 */
public class CreateTransactionSubOrderAmount(json: JsonObject) : Model(json) {
    public constructor(currency: String, totalAmount: Long) : this(
        Fields().put("currency", currency).put("total_amount", totalAmount).json,
    )

    /** 标价币种. ISO 4217, `CNY` for yuan. */
    public val currency: String get() = json["currency"].text()

    /** 标价金额. In fen. */
    public val totalAmount: Long get() = json["total_amount"].long()

    /** A copy with another [currency]. */
    public fun withCurrency(currency: String): CreateTransactionSubOrderAmount = CreateTransactionSubOrderAmount(json.with("currency", currency))

    /** A copy with another [totalAmount]. */
    public fun withTotalAmount(totalAmount: Long): CreateTransactionSubOrderAmount = CreateTransactionSubOrderAmount(json.with("total_amount", totalAmount))
}

/**
 * `EntrustResource`.
 */
public class EntrustResource(json: JsonObject) : Model(json) {

    /** 微信商户号. */
    public val mchid: String get() = json["mchid"].text()

    /** 微信AppId. */
    public val appid: String get() = json["appid"].text()

    /** 用户唯一标识. */
    public val openid: String get() = json["openid"].text()

    /** 模板ID. The template of the agreement, made in the merchant platform. */
    public val planId: Long? get() = json["plan_id"].longOrNull()

    /** 委托代扣协议ID. WeChat Pay's number of the agreement. */
    public val contractId: String get() = json["contract_id"].text()

    /** 操作时间. When it was signed or ended. RFC 3339. */
    public val operateTime: String get() = json["operate_time"].text()

    /** 商户侧签约协议号. The merchant's own number of the agreement. */
    public val outContractCode: String get() = json["out_contract_code"].text()

    /** 到期时间. RFC 3339. */
    public val contractExpiredTime: String? get() = json["contract_expired_time"].textOrNull()

    /** 解约方式. Who ended it: the user, the merchant, customer service or the system. */
    public val contractTerminationMode: String? get() = json["contract_termination_mode"].textOrNull()
}

/**
 * `GetContractResponse`.
 */
public class GetContractResponse(json: JsonObject) : Model(json) {

    /** 商户号. */
    public val mchid: String get() = json["mchid"].text()

    /** 商户APPID. */
    public val appid: String get() = json["appid"].text()

    /** 用户openid. */
    public val openid: String get() = json["openid"].text()

    /** 委托代扣协议模板Id. The template of the agreement, made in the merchant platform. */
    public val planId: Long? get() = json["plan_id"].longOrNull()

    /** 委托代扣协议Id. WeChat Pay's number of the agreement. */
    public val contractId: String get() = json["contract_id"].text()

    /** 用户账户展示名称. The user's name at the merchant; shown in the agreement. */
    public val contractDisplayAccount: String get() = json["contract_display_account"].text()

    /** 协议到期时间. RFC 3339. */
    public val contractExpiredTime: String get() = json["contract_expired_time"].text()

    /** 协议签署时间. RFC 3339. */
    public val contractSignedTime: String get() = json["contract_signed_time"].text()

    /** 委托代扣协议状态. `SIGNED` while it is in force, `TERMINATED` once it was ended. */
    public val contractState: String get() = json["contract_state"].text()

    /** 商户签约协议号. The merchant's own number of the agreement. */
    public val outContractCode: String get() = json["out_contract_code"].text()

    /** 协议解约信息. Set once it was ended. */
    public val contractTerminateInfo: ContractTermination? get() = json["contract_terminate_info"].treeOrNull()?.let { ContractTermination(it) }
}

/**
 * `Payer`.
 */
public class Payer(json: JsonObject) : Model(json) {

    /** 用户标识. The user in `combine_appid`. */
    public val openid: String get() = json["openid"].text()
}

/**
 * `PreSignAppRequest`.
 */
public class PreSignAppRequest(json: JsonObject) : Model(json) {
    public constructor(appid: String, planId: Long, contractDisplayAccount: String, notifyUrl: String, outContractCode: String, attach: String? = null, returnApp: Boolean? = null) : this(
        Fields().put("appid", appid).put("plan_id", planId).put("contract_display_account", contractDisplayAccount).put("notify_url", notifyUrl).put("out_contract_code", outContractCode).put("attach", attach).put("return_app", returnApp).json,
    )

    public constructor(appid: String, planId: Long, contractDisplayAccount: String, notifyUrl: String, outContractCode: String) : this(
        Fields().put("appid", appid).put("plan_id", planId).put("contract_display_account", contractDisplayAccount).put("notify_url", notifyUrl).put("out_contract_code", outContractCode).json,
    )

    /** 商户APPID. */
    public val appid: String get() = json["appid"].text()

    /** 委托代扣协议模板Id. The template of the agreement, made in the merchant platform. */
    public val planId: Long get() = json["plan_id"].long()

    /** 用户账户展示名称. The user's name at the merchant; shown in the agreement. */
    public val contractDisplayAccount: String get() = json["contract_display_account"].text()

    /** 回调通知地址. Where its notifications are posted: https, without a query string. */
    public val notifyUrl: String get() = json["notify_url"].text()

    /** 商户签约协议号. The merchant's own number of the agreement. */
    public val outContractCode: String get() = json["out_contract_code"].text()

    /** 商户数据包. Comes back unchanged in queries and notifications. */
    public val attach: String? get() = json["attach"].textOrNull()

    /** 返回app标识. Whether the user comes back to the app after signing. */
    public val returnApp: Boolean? get() = json["return_app"].booleanOrNull()

    /** A copy with another [appid]. */
    public fun withAppid(appid: String): PreSignAppRequest = PreSignAppRequest(json.with("appid", appid))

    /** A copy with another [planId]. */
    public fun withPlanId(planId: Long): PreSignAppRequest = PreSignAppRequest(json.with("plan_id", planId))

    /** A copy with another [contractDisplayAccount]. */
    public fun withContractDisplayAccount(contractDisplayAccount: String): PreSignAppRequest = PreSignAppRequest(json.with("contract_display_account", contractDisplayAccount))

    /** A copy with another [notifyUrl]. */
    public fun withNotifyUrl(notifyUrl: String): PreSignAppRequest = PreSignAppRequest(json.with("notify_url", notifyUrl))

    /** A copy with another [outContractCode]. */
    public fun withOutContractCode(outContractCode: String): PreSignAppRequest = PreSignAppRequest(json.with("out_contract_code", outContractCode))

    /** A copy with another [attach]. */
    public fun withAttach(attach: String?): PreSignAppRequest = PreSignAppRequest(json.with("attach", attach))

    /** A copy with another [returnApp]. */
    public fun withReturnApp(returnApp: Boolean?): PreSignAppRequest = PreSignAppRequest(json.with("return_app", returnApp))
}

/**
 * `PreSignMiniProgramRequest`.
 */
public class PreSignMiniProgramRequest(json: JsonObject) : Model(json) {
    public constructor(appid: String, planId: Long, contractDisplayAccount: String, notifyUrl: String, outContractCode: String) : this(
        Fields().put("appid", appid).put("plan_id", planId).put("contract_display_account", contractDisplayAccount).put("notify_url", notifyUrl).put("out_contract_code", outContractCode).json,
    )

    /** 商户APPID. */
    public val appid: String get() = json["appid"].text()

    /** 委托代扣协议模板ID. The template of the agreement, made in the merchant platform. */
    public val planId: Long get() = json["plan_id"].long()

    /** 用户账户展示名称. The user's name at the merchant; shown in the agreement. */
    public val contractDisplayAccount: String get() = json["contract_display_account"].text()

    /** 回调通知地址. Where its notifications are posted: https, without a query string. */
    public val notifyUrl: String get() = json["notify_url"].text()

    /** 商户签约协议号. The merchant's own number of the agreement. */
    public val outContractCode: String get() = json["out_contract_code"].text()

    /** A copy with another [appid]. */
    public fun withAppid(appid: String): PreSignMiniProgramRequest = PreSignMiniProgramRequest(json.with("appid", appid))

    /** A copy with another [planId]. */
    public fun withPlanId(planId: Long): PreSignMiniProgramRequest = PreSignMiniProgramRequest(json.with("plan_id", planId))

    /** A copy with another [contractDisplayAccount]. */
    public fun withContractDisplayAccount(contractDisplayAccount: String): PreSignMiniProgramRequest = PreSignMiniProgramRequest(json.with("contract_display_account", contractDisplayAccount))

    /** A copy with another [notifyUrl]. */
    public fun withNotifyUrl(notifyUrl: String): PreSignMiniProgramRequest = PreSignMiniProgramRequest(json.with("notify_url", notifyUrl))

    /** A copy with another [outContractCode]. */
    public fun withOutContractCode(outContractCode: String): PreSignMiniProgramRequest = PreSignMiniProgramRequest(json.with("out_contract_code", outContractCode))
}

/**
 * `PreSignResponse`.
 */
public class PreSignResponse(json: JsonObject) : Model(json) {

    /** 商户号. */
    public val mchid: String get() = json["mchid"].text()

    /** 委托代扣协议模板Id. The template of the agreement, made in the merchant platform. */
    public val planId: Long? get() = json["plan_id"].longOrNull()

    /** 预签约Id. Handed to the page where the user signs. */
    public val preEntrustwebId: String get() = json["pre_entrustweb_id"].text()

    /** 商户签约协议号. The merchant's own number of the agreement. */
    public val outContractCode: String get() = json["out_contract_code"].text()
}

/**
 * `ReverseTransactionRequest`.
 */
public class ReverseTransactionRequest(json: JsonObject) : Model(json) {
    public constructor(combineAppid: String, contractId: String? = null, subOrders: List<ReverseTransactionSubOrder>? = null) : this(
        Fields().put("combine_appid", combineAppid).put("contract_id", contractId).put("sub_orders", subOrders).json,
    )

    public constructor(combineAppid: String) : this(
        Fields().put("combine_appid", combineAppid).json,
    )

    /** 合单商户APPID. An app, official account or mini program that is bound to the caller. */
    public val combineAppid: String get() = json["combine_appid"].text()

    /** 委托代扣协议ID. WeChat Pay's number of the agreement. */
    public val contractId: String? get() = json["contract_id"].textOrNull()

    /** 子单信息. All parts of the order. */
    public val subOrders: List<ReverseTransactionSubOrder>? get() = json["sub_orders"].listOrNull { ReverseTransactionSubOrder(it.tree()) }

    /** A copy with another [combineAppid]. */
    public fun withCombineAppid(combineAppid: String): ReverseTransactionRequest = ReverseTransactionRequest(json.with("combine_appid", combineAppid))

    /** A copy with another [contractId]. */
    public fun withContractId(contractId: String?): ReverseTransactionRequest = ReverseTransactionRequest(json.with("contract_id", contractId))

    /** A copy with another [subOrders]. */
    public fun withSubOrders(subOrders: List<ReverseTransactionSubOrder>?): ReverseTransactionRequest = ReverseTransactionRequest(json.with("sub_orders", subOrders))
}

/**
 * `ReverseTransactionSubOrder`.
 */
public class ReverseTransactionSubOrder(json: JsonObject) : Model(json) {
    public constructor(mchid: String, subMchid: String, outTradeNo: String, subAppid: String? = null, individualAuthId: String? = null) : this(
        Fields().put("mchid", mchid).put("sub_mchid", subMchid).put("out_trade_no", outTradeNo).put("sub_appid", subAppid).put("individual_auth_id", individualAuthId).json,
    )

    public constructor(mchid: String, subMchid: String, outTradeNo: String) : this(
        Fields().put("mchid", mchid).put("sub_mchid", subMchid).put("out_trade_no", outTradeNo).json,
    )

    /** 子单商户号. The merchant that raises this part of the order. */
    public val mchid: String get() = json["mchid"].text()

    /** 二级商户号. The sub-merchant that the partner acts for. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 子单商户订单号. The merchant's own number of the order. */
    public val outTradeNo: String get() = json["out_trade_no"].text()

    /** 二级商户appid. The sub-merchant's own app. */
    public val subAppid: String? get() = json["sub_appid"].textOrNull()

    /** 个人收款方受理授权ID. The authorization under which an individual is paid. */
    public val individualAuthId: String? get() = json["individual_auth_id"].textOrNull()

    /** A copy with another [mchid]. */
    public fun withMchid(mchid: String): ReverseTransactionSubOrder = ReverseTransactionSubOrder(json.with("mchid", mchid))

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String): ReverseTransactionSubOrder = ReverseTransactionSubOrder(json.with("sub_mchid", subMchid))

    /** A copy with another [outTradeNo]. */
    public fun withOutTradeNo(outTradeNo: String): ReverseTransactionSubOrder = ReverseTransactionSubOrder(json.with("out_trade_no", outTradeNo))

    /** A copy with another [subAppid]. */
    public fun withSubAppid(subAppid: String?): ReverseTransactionSubOrder = ReverseTransactionSubOrder(json.with("sub_appid", subAppid))

    /** A copy with another [individualAuthId]. */
    public fun withIndividualAuthId(individualAuthId: String?): ReverseTransactionSubOrder = ReverseTransactionSubOrder(json.with("individual_auth_id", individualAuthId))
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
 * `SubOrder`.
 */
public class SubOrder(json: JsonObject) : Model(json) {

    /** 子单商户号. The merchant that raises this part of the order. */
    public val mchid: String get() = json["mchid"].text()

    /** 二级商户号. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 子单微信订单号. WeChat Pay's number of the payment. */
    public val transactionId: String get() = json["transaction_id"].text()

    /** 子单商户订单号. The merchant's own number of the order. */
    public val outTradeNo: String get() = json["out_trade_no"].text()

    /** 交易状态. */
    public val tradeState: String get() = json["trade_state"].text()

    /** 交易类型. */
    public val tradeType: String get() = json["trade_type"].text()

    /** 二级商户appid. */
    public val subAppid: String? get() = json["sub_appid"].textOrNull()

    /** 个人收款方受理授权ID. The authorization under which an individual is paid. */
    public val individualAuthId: String? get() = json["individual_auth_id"].textOrNull()

    /** 用户在子商户下的唯一标识. */
    public val subOpenid: String? get() = json["sub_openid"].textOrNull()

    /** 订单金额. */
    public val amount: Amount? get() = json["amount"].treeOrNull()?.let { Amount(it) }

    /** 附加数据. Comes back unchanged in queries and notifications. */
    public val attach: String? get() = json["attach"].textOrNull()

    /** 付款银行. The bank's code, such as `ICBC_DEBIT`. */
    public val bankType: String? get() = json["bank_type"].textOrNull()

    /** 个人收款方平台昵称. The individual's name on the platform. */
    public val individualName: String? get() = json["individual_name"].textOrNull()

    /** 支付完成时间. RFC 3339. */
    public val successTime: String? get() = json["success_time"].textOrNull()
}

/**
 * `TerminateContractRequest`.
 */
public class TerminateContractRequest(json: JsonObject) : Model(json) {
    public constructor(contractTerminationRemark: String) : this(
        Fields().put("contract_termination_remark", contractTerminationRemark).json,
    )

    /** 解约备注. Why it is ended. */
    public val contractTerminationRemark: String get() = json["contract_termination_remark"].text()

    /** A copy with another [contractTerminationRemark]. */
    public fun withContractTerminationRemark(contractTerminationRemark: String): TerminateContractRequest = TerminateContractRequest(json.with("contract_termination_remark", contractTerminationRemark))
}

/**
 * `TerminateContractResponse`.
 */
public class TerminateContractResponse(json: JsonObject) : Model(json) {

    /** 商户号. */
    public val mchid: String get() = json["mchid"].text()

    /** 委托代扣协议模板Id. The template of the agreement, made in the merchant platform. */
    public val planId: Long? get() = json["plan_id"].longOrNull()

    /** 商户签约协议号. The merchant's own number of the agreement. */
    public val outContractCode: String get() = json["out_contract_code"].text()
}

/**
 * `Transaction`.
 */
public class Transaction(json: JsonObject) : Model(json) {

    /** 合单商户APPID. */
    public val combineAppid: String get() = json["combine_appid"].text()

    /** 合单商户号. The merchant that created the combined order. */
    public val combineMchid: String get() = json["combine_mchid"].text()

    /** 合单商户订单号. The caller's own number of the combined order, unique for the caller: digits, letters, `_-|*`. */
    public val combineOutTradeNo: String get() = json["combine_out_trade_no"].text()

    /** 支付者. */
    public val combinePayerInfo: Payer? get() = json["combine_payer_info"].treeOrNull()?.let { Payer(it) }

    /** 子单信息. The parts that are paid together. */
    public val subOrders: List<SubOrder>? get() = json["sub_orders"].listOrNull { SubOrder(it.tree()) }
}
