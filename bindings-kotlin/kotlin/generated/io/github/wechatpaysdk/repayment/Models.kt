// Generated from api/repayment.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.repayment

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

    /** 现金支付金额. In fen. */
    public val payerAmount: Long? get() = json["payer_amount"].longOrNull()

    /** 标价金额. In fen. */
    public val totalAmount: Long? get() = json["total_amount"].longOrNull()

    /** 标价币种. ISO 4217, `CNY` for yuan. */
    public val currency: String? get() = json["currency"].textOrNull()

    /** 现金支付币种. ISO 4217, `CNY` for yuan. */
    public val payerCurrency: String? get() = json["payer_currency"].textOrNull()

    /** 结算汇率. The rate of exchange times 10^8. */
    public val settlementRate: Long? get() = json["settlement_rate"].longOrNull()
}

/**
 * `AppScene`.
 */
public class AppScene(json: JsonObject) : Model(json) {
    public constructor(combineAppid: String) : this(
        Fields().put("combine_appid", combineAppid).json,
    )

    /** 还款服务商APPID. */
    public val combineAppid: String get() = json["combine_appid"].text()

    /** A copy with another [combineAppid]. */
    public fun withCombineAppid(combineAppid: String): AppScene = AppScene(json.with("combine_appid", combineAppid))
}

/**
 * `CloseCombineOrderRequest`.
 */
public class CloseCombineOrderRequest(json: JsonObject) : Model(json) {
    public constructor(subOrders: List<CloseCombineOrderSubOrder>) : this(
        Fields().put("sub_orders", subOrders).json,
    )

    /** 还款明细单信息列表. All parts of the repayment. At most 10 elements. */
    public val subOrders: List<CloseCombineOrderSubOrder> get() = json["sub_orders"].list { CloseCombineOrderSubOrder(it.tree()) }

    /** A copy with another [subOrders]. */
    public fun withSubOrders(subOrders: List<CloseCombineOrderSubOrder>): CloseCombineOrderRequest = CloseCombineOrderRequest(json.with("sub_orders", subOrders))
}

/**
 * `CloseCombineOrderSubOrder`.
 */
public class CloseCombineOrderSubOrder(json: JsonObject) : Model(json) {
    public constructor(mchid: String, outTradeNo: String, subMchid: String? = null) : this(
        Fields().put("mchid", mchid).put("out_trade_no", outTradeNo).put("sub_mchid", subMchid).json,
    )

    public constructor(mchid: String, outTradeNo: String) : this(
        Fields().put("mchid", mchid).put("out_trade_no", outTradeNo).json,
    )

    /** 还款单发起商户号. The merchant that the repayment of this credit goes through. */
    public val mchid: String get() = json["mchid"].text()

    /** 还款明细单订单号. The merchant's own number of the order. */
    public val outTradeNo: String get() = json["out_trade_no"].text()

    /** 二级商户号. The sub-merchant that the partner acts for. */
    public val subMchid: String? get() = json["sub_mchid"].textOrNull()

    /** A copy with another [mchid]. */
    public fun withMchid(mchid: String): CloseCombineOrderSubOrder = CloseCombineOrderSubOrder(json.with("mchid", mchid))

    /** A copy with another [outTradeNo]. */
    public fun withOutTradeNo(outTradeNo: String): CloseCombineOrderSubOrder = CloseCombineOrderSubOrder(json.with("out_trade_no", outTradeNo))

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String?): CloseCombineOrderSubOrder = CloseCombineOrderSubOrder(json.with("sub_mchid", subMchid))
}

/**
 * `Contract`.
 */
public class Contract(json: JsonObject) : Model(json) {

    /** 模板ID. The template of the agreement, made in the merchant platform. */
    public val planId: String get() = json["plan_id"].text()

    /** 协议ID. WeChat Pay's number of the agreement. */
    public val contractId: String get() = json["contract_id"].text()

    /** 协议状态. `CONTRACT_STATE_EFFECTIVE`: in force; `CONTRACT_STATE_TERMINATED`: ended; `CONTRACT_STATE_INVALID`: not in force. See [ContractState]. */
    public val contractState: String get() = json["contract_state"].text()

    /** 用户展示名称. How the user is shown when signing. */
    public val displayName: String get() = json["display_name"].text()

    /** 服务商签约协议号. The merchant's own number of the agreement. */
    public val outContractCode: String get() = json["out_contract_code"].text()

    /** 还款金额上限. In fen: the most that may be collected. */
    public val repaymentAmountLimit: Long? get() = json["repayment_amount_limit"].longOrNull()

    /** 服务商AppID. */
    public val appid: String? get() = json["appid"].textOrNull()

    /** 用户服务商标识. */
    public val openid: String? get() = json["openid"].textOrNull()

    /** 协议签署时间. RFC 3339. */
    public val contractSignedTime: String? get() = json["contract_signed_time"].textOrNull()

    /** 协议解约方式. Who ended it. See [ContractTerminatedMode]. */
    public val contractTerminatedMode: String? get() = json["contract_terminated_mode"].textOrNull()

    /** 协议解约时间. RFC 3339. */
    public val contractTerminatedTime: String? get() = json["contract_terminated_time"].textOrNull()

    /** 协议解约备注. */
    public val contractTerminationRemark: String? get() = json["contract_termination_remark"].textOrNull()

    /** 还款日. The day of the month on which it is repaid. */
    public val repaymentDay: Long? get() = json["repayment_day"].longOrNull()
}

/**
 * `ContractResource`.
 */
public class ContractResource(json: JsonObject) : Model(json) {

    /** 服务商商户号. The partner's own merchant number. */
    public val spMchid: String get() = json["sp_mchid"].text()

    /** 服务商AppID. */
    public val appid: String get() = json["appid"].text()

    /** 商户AppID下的用户唯一标识. */
    public val openid: String get() = json["openid"].text()

    /** 模板ID. The template of the agreement, made in the merchant platform. */
    public val planId: Long? get() = json["plan_id"].longOrNull()

    /** 协议ID. WeChat Pay's number of the agreement. */
    public val contractId: String get() = json["contract_id"].text()

    /** 协议签署时间. */
    public val contractSignedTime: String get() = json["contract_signed_time"].text()

    /** 委托代扣协议状态. `CONTRACT_STATE_EFFECTIVE`: in force; `CONTRACT_STATE_TERMINATED`: ended; `CONTRACT_STATE_INVALID`: not in force. See [ContractState]. */
    public val contractState: String get() = json["contract_state"].text()

    /** 协议解约方式. Who ended it. See [ContractTerminatedMode]. */
    public val contractTerminatedMode: String get() = json["contract_terminated_mode"].text()

    /** 用户展示名称. How the user is shown when signing. */
    public val displayName: String get() = json["display_name"].text()

    /** 服务商签约协议号. The merchant's own number of the agreement. */
    public val outContractCode: String get() = json["out_contract_code"].text()

    /** 还款金额上限. In fen, as text. The most that may be collected. */
    public val repaymentAmountLimit: String get() = json["repayment_amount_limit"].text()

    /** 协议解约时间. */
    public val contractTerminatedTime: String? get() = json["contract_terminated_time"].textOrNull()

    /** 解约原因的备注说明. */
    public val contractTerminationRemark: String? get() = json["contract_termination_remark"].textOrNull()

    /** 还款日. The day of the month on which it is repaid. */
    public val repaymentDay: Long? get() = json["repayment_day"].longOrNull()
}

/**
 * `CreateDeductionOrderRequest`.
 */
public class CreateDeductionOrderRequest(json: JsonObject) : Model(json) {
    public constructor(outTradeNo: String, description: String, contractId: String, outRecordId: String, deductAmount: String, notifyUrl: String, attach: String? = null) : this(
        Fields().put("out_trade_no", outTradeNo).put("description", description).put("contract_id", contractId).put("out_record_id", outRecordId).put("deduct_amount", deductAmount).put("notify_url", notifyUrl).put("attach", attach).json,
    )

    public constructor(outTradeNo: String, description: String, contractId: String, outRecordId: String, deductAmount: String, notifyUrl: String) : this(
        Fields().put("out_trade_no", outTradeNo).put("description", description).put("contract_id", contractId).put("out_record_id", outRecordId).put("deduct_amount", deductAmount).put("notify_url", notifyUrl).json,
    )

    /** 商户侧交易单号. The merchant's own number of the order. */
    public val outTradeNo: String get() = json["out_trade_no"].text()

    /** 产品描述. */
    public val description: String get() = json["description"].text()

    /** 还款协议ID. WeChat Pay's number of the agreement. */
    public val contractId: String get() = json["contract_id"].text()

    /** 商户侧预约还款单号. The partner's own number of the announced repayment. */
    public val outRecordId: String get() = json["out_record_id"].text()

    /** 还款金额. In fen, as text. */
    public val deductAmount: String get() = json["deduct_amount"].text()

    /** 商户回调地址. Where its notifications are posted: https, without a query string. */
    public val notifyUrl: String get() = json["notify_url"].text()

    /** 商户数据包. Comes back unchanged in queries and notifications. */
    public val attach: String? get() = json["attach"].textOrNull()

    /** A copy with another [outTradeNo]. */
    public fun withOutTradeNo(outTradeNo: String): CreateDeductionOrderRequest = CreateDeductionOrderRequest(json.with("out_trade_no", outTradeNo))

    /** A copy with another [description]. */
    public fun withDescription(description: String): CreateDeductionOrderRequest = CreateDeductionOrderRequest(json.with("description", description))

    /** A copy with another [contractId]. */
    public fun withContractId(contractId: String): CreateDeductionOrderRequest = CreateDeductionOrderRequest(json.with("contract_id", contractId))

    /** A copy with another [outRecordId]. */
    public fun withOutRecordId(outRecordId: String): CreateDeductionOrderRequest = CreateDeductionOrderRequest(json.with("out_record_id", outRecordId))

    /** A copy with another [deductAmount]. */
    public fun withDeductAmount(deductAmount: String): CreateDeductionOrderRequest = CreateDeductionOrderRequest(json.with("deduct_amount", deductAmount))

    /** A copy with another [notifyUrl]. */
    public fun withNotifyUrl(notifyUrl: String): CreateDeductionOrderRequest = CreateDeductionOrderRequest(json.with("notify_url", notifyUrl))

    /** A copy with another [attach]. */
    public fun withAttach(attach: String?): CreateDeductionOrderRequest = CreateDeductionOrderRequest(json.with("attach", attach))
}

/**
 * `CreateScheduleRecordsRequest`.
 */
public class CreateScheduleRecordsRequest(json: JsonObject) : Model(json) {
    public constructor(appid: String, openid: String, contractId: String, scheduleItems: List<ScheduleItem>) : this(
        Fields().put("appid", appid).put("openid", openid).put("contract_id", contractId).put("schedule_items", scheduleItems).json,
    )

    /** 商户AppID. */
    public val appid: String get() = json["appid"].text()

    /** 用户标识. */
    public val openid: String get() = json["openid"].text()

    /** 还款协议ID. WeChat Pay's number of the agreement. */
    public val contractId: String get() = json["contract_id"].text()

    /** 预约还款项列表. */
    public val scheduleItems: List<ScheduleItem> get() = json["schedule_items"].list { ScheduleItem(it.tree()) }

    /** A copy with another [appid]. */
    public fun withAppid(appid: String): CreateScheduleRecordsRequest = CreateScheduleRecordsRequest(json.with("appid", appid))

    /** A copy with another [openid]. */
    public fun withOpenid(openid: String): CreateScheduleRecordsRequest = CreateScheduleRecordsRequest(json.with("openid", openid))

    /** A copy with another [contractId]. */
    public fun withContractId(contractId: String): CreateScheduleRecordsRequest = CreateScheduleRecordsRequest(json.with("contract_id", contractId))

    /** A copy with another [scheduleItems]. */
    public fun withScheduleItems(scheduleItems: List<ScheduleItem>): CreateScheduleRecordsRequest = CreateScheduleRecordsRequest(json.with("schedule_items", scheduleItems))
}

/**
 * `CreateScheduleRecordsResponse`.
 */
public class CreateScheduleRecordsResponse(json: JsonObject) : Model(json) {

    /** 预约还款记录列表. */
    public val scheduleRecords: List<ScheduleRecord>? get() = json["schedule_records"].listOrNull { ScheduleRecord(it.tree()) }
}

/**
 * `DeductionOrder`.
 */
public class DeductionOrder(json: JsonObject) : Model(json) {

    /** 商户AppID. */
    public val appid: String get() = json["appid"].text()

    /** 用户标识. */
    public val openid: String get() = json["openid"].text()

    /** 商户侧交易单号. The merchant's own number of the order. */
    public val outTradeNo: String get() = json["out_trade_no"].text()

    /** 产品描述. */
    public val description: String get() = json["description"].text()

    /** 还款协议ID. WeChat Pay's number of the agreement. */
    public val contractId: String get() = json["contract_id"].text()

    /** 商户侧预约还款单号. The partner's own number of the announced repayment. */
    public val outRecordId: String get() = json["out_record_id"].text()

    /** 还款金额. In fen, as text. */
    public val deductAmount: String get() = json["deduct_amount"].text()

    /** 还款单状态. `DEDUCT_ORDER_STATE_PENDING`: being collected; `DEDUCT_ORDER_STATE_NOT_PAY`: not collected yet. See [DeductionOrderOrderState]. */
    public val orderState: String get() = json["order_state"].text()

    /** 子商户AppID. */
    public val subAppid: String? get() = json["sub_appid"].textOrNull()

    /** 微信支付的支付单号. WeChat Pay's number of the payment. */
    public val transactionId: String? get() = json["transaction_id"].textOrNull()

    /** 商户数据包. Comes back unchanged in queries and notifications. */
    public val attach: String? get() = json["attach"].textOrNull()

    /** 实际还款金额. In fen, as text. What was really repaid. */
    public val paySuccessAmount: String? get() = json["pay_success_amount"].textOrNull()
}

/**
 * `DeductionPayResource`.
 */
public class DeductionPayResource(json: JsonObject) : Model(json) {

    /** 服务商商户号. The partner's own merchant number. */
    public val spMchid: String get() = json["sp_mchid"].text()

    /** 子商户号. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 服务商AppID. */
    public val appid: String get() = json["appid"].text()

    /** 子商户AppID. */
    public val subAppid: String get() = json["sub_appid"].text()

    /** 用户标识. */
    public val openid: String get() = json["openid"].text()

    /** 商户侧交易单号. The merchant's own number of the order. */
    public val outTradeNo: String get() = json["out_trade_no"].text()

    /** 产品描述. */
    public val description: String get() = json["description"].text()

    /** 还款协议ID. WeChat Pay's number of the agreement. */
    public val contractId: String get() = json["contract_id"].text()

    /** 商户侧预约还款单号. The partner's own number of the announced repayment. */
    public val outRecordId: String get() = json["out_record_id"].text()

    /** 还款金额. In fen, as text. */
    public val deductAmount: String get() = json["deduct_amount"].text()

    /** 还款单状态. `DEDUCT_ORDER_STATE_PENDING`: being collected; `DEDUCT_ORDER_STATE_NOT_PAY`: not collected yet. See [DeductionPayResourceOrderState]. */
    public val orderState: String get() = json["order_state"].text()

    /** 微信支付的支付单号. WeChat Pay's number of the payment. */
    public val transactionId: String? get() = json["transaction_id"].textOrNull()

    /** 商户数据包. Comes back unchanged in queries and notifications. */
    public val attach: String? get() = json["attach"].textOrNull()

    /** 实际还款金额. In fen, as text. What was really repaid. */
    public val paySuccessAmount: String? get() = json["pay_success_amount"].textOrNull()
}

/**
 * `GetCombineOrderResponse`.
 */
public class GetCombineOrderResponse(json: JsonObject) : Model(json) {

    /** 还款服务商APPID. */
    public val combineAppid: String get() = json["combine_appid"].text()

    /** 还款服务商商户号. The partner's own merchant number. */
    public val combineMchid: String get() = json["combine_mchid"].text()

    /** 还款单订单号. The partner's own number of the repayment. */
    public val combineOutTradeNo: String get() = json["combine_out_trade_no"].text()

    /** 还款单微信支付订单号. WeChat Pay's number of the combined payment. */
    public val combineTransactionId: String get() = json["combine_transaction_id"].text()

    /** 还款支付者信息. */
    public val combinePayerInfo: Payer? get() = json["combine_payer_info"].treeOrNull()?.let { Payer(it) }

    /** 还款明细单信息列表. */
    public val subOrders: List<SubOrder>? get() = json["sub_orders"].listOrNull { SubOrder(it.tree()) }
}

/**
 * `H5Scene`.
 */
public class H5Scene(json: JsonObject) : Model(json) {
    public constructor(type: String, combineAppid: String, appUrl: String, payerClientIp: String, bundleId: String? = null, appName: String? = null, packageName: String? = null) : this(
        Fields().put("type", type).put("combine_appid", combineAppid).put("app_url", appUrl).put("payer_client_ip", payerClientIp).put("bundle_id", bundleId).put("app_name", appName).put("package_name", packageName).json,
    )

    public constructor(type: String, combineAppid: String, appUrl: String, payerClientIp: String) : this(
        Fields().put("type", type).put("combine_appid", combineAppid).put("app_url", appUrl).put("payer_client_ip", payerClientIp).json,
    )

    /** 场景类型. See [H5SceneType]. */
    public val type: String get() = json["type"].text()

    /** 还款服务商APPID. */
    public val combineAppid: String get() = json["combine_appid"].text()

    /** 网站URL. */
    public val appUrl: String get() = json["app_url"].text()

    /** 用户终端IP. IPv4 or IPv6. */
    public val payerClientIp: String get() = json["payer_client_ip"].text()

    /** iOS平台BundleID. Of the app on iOS. */
    public val bundleId: String? get() = json["bundle_id"].textOrNull()

    /** 应用名称. */
    public val appName: String? get() = json["app_name"].textOrNull()

    /** Of the app on Android. */
    public val packageName: String? get() = json["package_name"].textOrNull()

    /** A copy with another [type]. */
    public fun withType(type: String): H5Scene = H5Scene(json.with("type", type))

    /** A copy with another [combineAppid]. */
    public fun withCombineAppid(combineAppid: String): H5Scene = H5Scene(json.with("combine_appid", combineAppid))

    /** A copy with another [appUrl]. */
    public fun withAppUrl(appUrl: String): H5Scene = H5Scene(json.with("app_url", appUrl))

    /** A copy with another [payerClientIp]. */
    public fun withPayerClientIp(payerClientIp: String): H5Scene = H5Scene(json.with("payer_client_ip", payerClientIp))

    /** A copy with another [bundleId]. */
    public fun withBundleId(bundleId: String?): H5Scene = H5Scene(json.with("bundle_id", bundleId))

    /** A copy with another [appName]. */
    public fun withAppName(appName: String?): H5Scene = H5Scene(json.with("app_name", appName))

    /** A copy with another [packageName]. */
    public fun withPackageName(packageName: String?): H5Scene = H5Scene(json.with("package_name", packageName))
}

/**
 * `Identity`.
 */
public class Identity(json: JsonObject) : Model(json) {
    public constructor(type: String, name: String, number: String) : this(
        Fields().put("type", type).put("name", name).put("number", number).json,
    )

    /** 类型. See [IdentityTypeValue]. */
    public val type: String get() = json["type"].text()

    /** 加密后的姓名. Encrypted on the wire. */
    public val name: String get() = json["name"].text()

    /** 加密后的证件号. Encrypted on the wire. */
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
 * `JumpControl`.
 */
public class JumpControl(json: JsonObject) : Model(json) {
    public constructor(jumpAppid: String? = null) : this(
        Fields().put("jump_appid", jumpAppid).json,
    )

    /** 签约完后要跳转到的应用AppID. The app that the user is sent back to after signing. */
    public val jumpAppid: String? get() = json["jump_appid"].textOrNull()

    /** A copy with another [jumpAppid]. */
    public fun withJumpAppid(jumpAppid: String?): JumpControl = JumpControl(json.with("jump_appid", jumpAppid))
}

/**
 * `MiniProgramScene`.
 */
public class MiniProgramScene(json: JsonObject) : Model(json) {
    public constructor(openid: String, combineAppid: String) : this(
        Fields().put("openid", openid).put("combine_appid", combineAppid).json,
    )

    /** 用户标识. */
    public val openid: String get() = json["openid"].text()

    /** 还款服务商APPID. */
    public val combineAppid: String get() = json["combine_appid"].text()

    /** A copy with another [openid]. */
    public fun withOpenid(openid: String): MiniProgramScene = MiniProgramScene(json.with("openid", openid))

    /** A copy with another [combineAppid]. */
    public fun withCombineAppid(combineAppid: String): MiniProgramScene = MiniProgramScene(json.with("combine_appid", combineAppid))
}

/**
 * `Payer`.
 */
public class Payer(json: JsonObject) : Model(json) {

    /** 用户服务商标识. */
    public val openid: String get() = json["openid"].text()
}

/**
 * `PreSignAppRequest`.
 */
public class PreSignAppRequest(json: JsonObject) : Model(json) {
    public constructor(appid: String, planId: String, contractNotifyUrl: String, displayName: String, outContractCode: String, realIdentity: RealIdentity, repaymentAmountLimit: String, repaymentDay: Long, subMchid: String? = null, subAppid: String? = null, tradeInfo: Trade? = null) : this(
        Fields().put("appid", appid).put("plan_id", planId).put("contract_notify_url", contractNotifyUrl).put("display_name", displayName).put("out_contract_code", outContractCode).put("real_identity", realIdentity).put("repayment_amount_limit", repaymentAmountLimit).put("repayment_day", repaymentDay).put("sub_mchid", subMchid).put("sub_appid", subAppid).put("trade_info", tradeInfo).json,
    )

    public constructor(appid: String, planId: String, contractNotifyUrl: String, displayName: String, outContractCode: String, realIdentity: RealIdentity, repaymentAmountLimit: String, repaymentDay: Long) : this(
        Fields().put("appid", appid).put("plan_id", planId).put("contract_notify_url", contractNotifyUrl).put("display_name", displayName).put("out_contract_code", outContractCode).put("real_identity", realIdentity).put("repayment_amount_limit", repaymentAmountLimit).put("repayment_day", repaymentDay).json,
    )

    /** 商户AppID. */
    public val appid: String get() = json["appid"].text()

    /** 模板ID. The template of the agreement, made in the merchant platform. */
    public val planId: String get() = json["plan_id"].text()

    /** 签约结果通知地址. Where the result of signing is posted: https, without a query string. */
    public val contractNotifyUrl: String get() = json["contract_notify_url"].text()

    /** 用户展示名称. How the user is shown when signing. */
    public val displayName: String get() = json["display_name"].text()

    /** 服务商签约协议号. The merchant's own number of the agreement. */
    public val outContractCode: String get() = json["out_contract_code"].text()

    /** 用户实名信息. */
    public val realIdentity: RealIdentity get() = RealIdentity(json["real_identity"].tree())

    /** 还款金额上限. In fen, as text. The most that may be collected. */
    public val repaymentAmountLimit: String get() = json["repayment_amount_limit"].text()

    /** 还款日. The day of the month on which it is repaid. */
    public val repaymentDay: Long get() = json["repayment_day"].long()

    /** 子商户号. The sub-merchant that the partner acts for. */
    public val subMchid: String? get() = json["sub_mchid"].textOrNull()

    /** 子商户AppID. The sub-merchant's own app. */
    public val subAppid: String? get() = json["sub_appid"].textOrNull()

    /** 交易信息. A first repayment, collected with the signing. */
    public val tradeInfo: Trade? get() = json["trade_info"].treeOrNull()?.let { Trade(it) }

    /** A copy with another [appid]. */
    public fun withAppid(appid: String): PreSignAppRequest = PreSignAppRequest(json.with("appid", appid))

    /** A copy with another [planId]. */
    public fun withPlanId(planId: String): PreSignAppRequest = PreSignAppRequest(json.with("plan_id", planId))

    /** A copy with another [contractNotifyUrl]. */
    public fun withContractNotifyUrl(contractNotifyUrl: String): PreSignAppRequest = PreSignAppRequest(json.with("contract_notify_url", contractNotifyUrl))

    /** A copy with another [displayName]. */
    public fun withDisplayName(displayName: String): PreSignAppRequest = PreSignAppRequest(json.with("display_name", displayName))

    /** A copy with another [outContractCode]. */
    public fun withOutContractCode(outContractCode: String): PreSignAppRequest = PreSignAppRequest(json.with("out_contract_code", outContractCode))

    /** A copy with another [realIdentity]. */
    public fun withRealIdentity(realIdentity: RealIdentity): PreSignAppRequest = PreSignAppRequest(json.with("real_identity", realIdentity))

    /** A copy with another [repaymentAmountLimit]. */
    public fun withRepaymentAmountLimit(repaymentAmountLimit: String): PreSignAppRequest = PreSignAppRequest(json.with("repayment_amount_limit", repaymentAmountLimit))

    /** A copy with another [repaymentDay]. */
    public fun withRepaymentDay(repaymentDay: Long): PreSignAppRequest = PreSignAppRequest(json.with("repayment_day", repaymentDay))

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String?): PreSignAppRequest = PreSignAppRequest(json.with("sub_mchid", subMchid))

    /** A copy with another [subAppid]. */
    public fun withSubAppid(subAppid: String?): PreSignAppRequest = PreSignAppRequest(json.with("sub_appid", subAppid))

    /** A copy with another [tradeInfo]. */
    public fun withTradeInfo(tradeInfo: Trade?): PreSignAppRequest = PreSignAppRequest(json.with("trade_info", tradeInfo))
}

/**
 * `PreSignAppResponse`.
 */
public class PreSignAppResponse(json: JsonObject) : Model(json) {

    /** 预签约码. For the front end, to open the page of signing. */
    public val presignToken: String get() = json["presign_token"].text()

    /** 跳转到的签约服务提供方. */
    public val redirectService: String? get() = json["redirect_service"].textOrNull()
}

/**
 * `PreSignH5Request`.
 */
public class PreSignH5Request(json: JsonObject) : Model(json) {
    public constructor(appid: String, planId: String, contractNotifyUrl: String, displayName: String, outContractCode: String, realIdentity: RealIdentity, repaymentAmountLimit: String, repaymentDay: Long, subMchid: String? = null, subAppid: String? = null, jumpInfo: JumpControl? = null, tradeInfo: Trade? = null) : this(
        Fields().put("appid", appid).put("plan_id", planId).put("contract_notify_url", contractNotifyUrl).put("display_name", displayName).put("out_contract_code", outContractCode).put("real_identity", realIdentity).put("repayment_amount_limit", repaymentAmountLimit).put("repayment_day", repaymentDay).put("sub_mchid", subMchid).put("sub_appid", subAppid).put("jump_info", jumpInfo).put("trade_info", tradeInfo).json,
    )

    public constructor(appid: String, planId: String, contractNotifyUrl: String, displayName: String, outContractCode: String, realIdentity: RealIdentity, repaymentAmountLimit: String, repaymentDay: Long) : this(
        Fields().put("appid", appid).put("plan_id", planId).put("contract_notify_url", contractNotifyUrl).put("display_name", displayName).put("out_contract_code", outContractCode).put("real_identity", realIdentity).put("repayment_amount_limit", repaymentAmountLimit).put("repayment_day", repaymentDay).json,
    )

    /** 商户AppID. */
    public val appid: String get() = json["appid"].text()

    /** 模板ID. The template of the agreement, made in the merchant platform. */
    public val planId: String get() = json["plan_id"].text()

    /** 签约结果通知地址. Where the result of signing is posted: https, without a query string. */
    public val contractNotifyUrl: String get() = json["contract_notify_url"].text()

    /** 用户展示名称. How the user is shown when signing. */
    public val displayName: String get() = json["display_name"].text()

    /** 服务商签约协议号. The merchant's own number of the agreement. */
    public val outContractCode: String get() = json["out_contract_code"].text()

    /** 用户实名信息. */
    public val realIdentity: RealIdentity get() = RealIdentity(json["real_identity"].tree())

    /** 还款金额上限. In fen, as text. The most that may be collected. */
    public val repaymentAmountLimit: String get() = json["repayment_amount_limit"].text()

    /** 还款日. The day of the month on which it is repaid. */
    public val repaymentDay: Long get() = json["repayment_day"].long()

    /** 子商户号. The sub-merchant that the partner acts for. */
    public val subMchid: String? get() = json["sub_mchid"].textOrNull()

    /** 子商户AppID. The sub-merchant's own app. */
    public val subAppid: String? get() = json["sub_appid"].textOrNull()

    /** 跳转控制信息. */
    public val jumpInfo: JumpControl? get() = json["jump_info"].treeOrNull()?.let { JumpControl(it) }

    /** 交易信息. A first repayment, collected with the signing. */
    public val tradeInfo: Trade? get() = json["trade_info"].treeOrNull()?.let { Trade(it) }

    /** A copy with another [appid]. */
    public fun withAppid(appid: String): PreSignH5Request = PreSignH5Request(json.with("appid", appid))

    /** A copy with another [planId]. */
    public fun withPlanId(planId: String): PreSignH5Request = PreSignH5Request(json.with("plan_id", planId))

    /** A copy with another [contractNotifyUrl]. */
    public fun withContractNotifyUrl(contractNotifyUrl: String): PreSignH5Request = PreSignH5Request(json.with("contract_notify_url", contractNotifyUrl))

    /** A copy with another [displayName]. */
    public fun withDisplayName(displayName: String): PreSignH5Request = PreSignH5Request(json.with("display_name", displayName))

    /** A copy with another [outContractCode]. */
    public fun withOutContractCode(outContractCode: String): PreSignH5Request = PreSignH5Request(json.with("out_contract_code", outContractCode))

    /** A copy with another [realIdentity]. */
    public fun withRealIdentity(realIdentity: RealIdentity): PreSignH5Request = PreSignH5Request(json.with("real_identity", realIdentity))

    /** A copy with another [repaymentAmountLimit]. */
    public fun withRepaymentAmountLimit(repaymentAmountLimit: String): PreSignH5Request = PreSignH5Request(json.with("repayment_amount_limit", repaymentAmountLimit))

    /** A copy with another [repaymentDay]. */
    public fun withRepaymentDay(repaymentDay: Long): PreSignH5Request = PreSignH5Request(json.with("repayment_day", repaymentDay))

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String?): PreSignH5Request = PreSignH5Request(json.with("sub_mchid", subMchid))

    /** A copy with another [subAppid]. */
    public fun withSubAppid(subAppid: String?): PreSignH5Request = PreSignH5Request(json.with("sub_appid", subAppid))

    /** A copy with another [jumpInfo]. */
    public fun withJumpInfo(jumpInfo: JumpControl?): PreSignH5Request = PreSignH5Request(json.with("jump_info", jumpInfo))

    /** A copy with another [tradeInfo]. */
    public fun withTradeInfo(tradeInfo: Trade?): PreSignH5Request = PreSignH5Request(json.with("trade_info", tradeInfo))
}

/**
 * `PreSignH5Response`.
 */
public class PreSignH5Response(json: JsonObject) : Model(json) {

    /** 拉起微信支付签约页的URL. Where the user signs. */
    public val redirectUrl: String get() = json["redirect_url"].text()
}

/**
 * `PrepayCombineOrderPayer`.
 */
public class PrepayCombineOrderPayer(json: JsonObject) : Model(json) {
    public constructor(identity: Identity? = null) : this(
        Fields().put("identity", identity).json,
    )

    /** 实名支付. The order can be paid by this person alone. */
    public val identity: Identity? get() = json["identity"].treeOrNull()?.let { Identity(it) }

    /** A copy with another [identity]. */
    public fun withIdentity(identity: Identity?): PrepayCombineOrderPayer = PrepayCombineOrderPayer(json.with("identity", identity))
}

/**
 * `PrepayCombineOrderRequest`.
 */
public class PrepayCombineOrderRequest(json: JsonObject) : Model(json) {
    public constructor(combineOutTradeNo: String, subOrders: List<PrepayCombineOrderSubOrder>, combineMchid: String? = null, appInfo: AppScene? = null, combinePayerInfo: PrepayCombineOrderPayer? = null, h5Info: H5Scene? = null, miniprogramInfo: MiniProgramScene? = null, notifyUrl: String? = null, timeExpire: String? = null, wechatWebInfo: WechatWebScene? = null) : this(
        Fields().put("combine_mchid", combineMchid).put("combine_out_trade_no", combineOutTradeNo).put("sub_orders", subOrders).put("app_info", appInfo).put("combine_payer_info", combinePayerInfo).put("h5_info", h5Info).put("miniprogram_info", miniprogramInfo).put("notify_url", notifyUrl).put("time_expire", timeExpire).put("wechat_web_info", wechatWebInfo).json,
    )

    public constructor(combineOutTradeNo: String, subOrders: List<PrepayCombineOrderSubOrder>) : this(
        Fields().put("combine_out_trade_no", combineOutTradeNo).put("sub_orders", subOrders).json,
    )

    /** 还款服务商商户号. The partner's own merchant number. The client's `mchid` where left out. */
    public val combineMchid: String? get() = json["combine_mchid"].textOrNull()

    /** 还款单订单号. The partner's own number of the repayment. */
    public val combineOutTradeNo: String get() = json["combine_out_trade_no"].text()

    /** 还款明细单信息列表. At most 10 elements. */
    public val subOrders: List<PrepayCombineOrderSubOrder> get() = json["sub_orders"].list { PrepayCombineOrderSubOrder(it.tree()) }

    /** APP调起支付场景信息. Needed in an app. */
    public val appInfo: AppScene? get() = json["app_info"].treeOrNull()?.let { AppScene(it) }

    /** 支付者信息. */
    public val combinePayerInfo: PrepayCombineOrderPayer? get() = json["combine_payer_info"].treeOrNull()?.let { PrepayCombineOrderPayer(it) }

    /** H5调起支付场景信息. Needed in a mobile browser. */
    public val h5Info: H5Scene? get() = json["h5_info"].treeOrNull()?.let { H5Scene(it) }

    /** 小程序调起支付场景信息. Needed in a mini program. */
    public val miniprogramInfo: MiniProgramScene? get() = json["miniprogram_info"].treeOrNull()?.let { MiniProgramScene(it) }

    /** 通知地址. Where its notifications are posted: https, without a query string. */
    public val notifyUrl: String? get() = json["notify_url"].textOrNull()

    /** 交易结束时间. After this the order cannot be paid any more. RFC 3339. */
    public val timeExpire: String? get() = json["time_expire"].textOrNull()

    /** 微信内网页调起支付场景信息. Needed on a page in Weixin. */
    public val wechatWebInfo: WechatWebScene? get() = json["wechat_web_info"].treeOrNull()?.let { WechatWebScene(it) }

    /** A copy with another [combineMchid]. */
    public fun withCombineMchid(combineMchid: String?): PrepayCombineOrderRequest = PrepayCombineOrderRequest(json.with("combine_mchid", combineMchid))

    /** A copy with another [combineOutTradeNo]. */
    public fun withCombineOutTradeNo(combineOutTradeNo: String): PrepayCombineOrderRequest = PrepayCombineOrderRequest(json.with("combine_out_trade_no", combineOutTradeNo))

    /** A copy with another [subOrders]. */
    public fun withSubOrders(subOrders: List<PrepayCombineOrderSubOrder>): PrepayCombineOrderRequest = PrepayCombineOrderRequest(json.with("sub_orders", subOrders))

    /** A copy with another [appInfo]. */
    public fun withAppInfo(appInfo: AppScene?): PrepayCombineOrderRequest = PrepayCombineOrderRequest(json.with("app_info", appInfo))

    /** A copy with another [combinePayerInfo]. */
    public fun withCombinePayerInfo(combinePayerInfo: PrepayCombineOrderPayer?): PrepayCombineOrderRequest = PrepayCombineOrderRequest(json.with("combine_payer_info", combinePayerInfo))

    /** A copy with another [h5Info]. */
    public fun withH5Info(h5Info: H5Scene?): PrepayCombineOrderRequest = PrepayCombineOrderRequest(json.with("h5_info", h5Info))

    /** A copy with another [miniprogramInfo]. */
    public fun withMiniprogramInfo(miniprogramInfo: MiniProgramScene?): PrepayCombineOrderRequest = PrepayCombineOrderRequest(json.with("miniprogram_info", miniprogramInfo))

    /** A copy with another [notifyUrl]. */
    public fun withNotifyUrl(notifyUrl: String?): PrepayCombineOrderRequest = PrepayCombineOrderRequest(json.with("notify_url", notifyUrl))

    /** A copy with another [timeExpire]. */
    public fun withTimeExpire(timeExpire: String?): PrepayCombineOrderRequest = PrepayCombineOrderRequest(json.with("time_expire", timeExpire))

    /** A copy with another [wechatWebInfo]. */
    public fun withWechatWebInfo(wechatWebInfo: WechatWebScene?): PrepayCombineOrderRequest = PrepayCombineOrderRequest(json.with("wechat_web_info", wechatWebInfo))
}

/**
 * `PrepayCombineOrderResponse`.
 */
public class PrepayCombineOrderResponse(json: JsonObject) : Model(json) {

    /** 预支付交易会话标识. For the front end, to open the cashier; set except in a mobile browser. */
    public val prepayId: String? get() = json["prepay_id"].textOrNull()

    /** 支付跳转链接. Where the user pays; set in a mobile browser. */
    public val h5Url: String? get() = json["h5_url"].textOrNull()
}

/**
 * `PrepayCombineOrderSubOrder`.
 */
public class PrepayCombineOrderSubOrder(json: JsonObject) : Model(json) {
    public constructor(mchid: String, outTradeNo: String, description: String, amount: PrepayCombineOrderSubOrderAmount, attach: String, subMchid: String? = null, settleInfo: Settlement? = null) : this(
        Fields().put("mchid", mchid).put("out_trade_no", outTradeNo).put("description", description).put("amount", amount).put("attach", attach).put("sub_mchid", subMchid).put("settle_info", settleInfo).json,
    )

    public constructor(mchid: String, outTradeNo: String, description: String, amount: PrepayCombineOrderSubOrderAmount, attach: String) : this(
        Fields().put("mchid", mchid).put("out_trade_no", outTradeNo).put("description", description).put("amount", amount).put("attach", attach).json,
    )

    /** 还款单发起商户号. The merchant that the repayment of this credit goes through. */
    public val mchid: String get() = json["mchid"].text()

    /** 还款明细单订单号. The merchant's own number of the order. */
    public val outTradeNo: String get() = json["out_trade_no"].text()

    /** 商品描述. */
    public val description: String get() = json["description"].text()

    /** 订单金额. */
    public val amount: PrepayCombineOrderSubOrderAmount get() = PrepayCombineOrderSubOrderAmount(json["amount"].tree())

    /** 附加数据. Comes back unchanged in queries and notifications. */
    public val attach: String get() = json["attach"].text()

    /** 子商户号. The sub-merchant that the partner acts for. */
    public val subMchid: String? get() = json["sub_mchid"].textOrNull()

    /** 结算信息. */
    public val settleInfo: Settlement? get() = json["settle_info"].treeOrNull()?.let { Settlement(it) }

    /** A copy with another [mchid]. */
    public fun withMchid(mchid: String): PrepayCombineOrderSubOrder = PrepayCombineOrderSubOrder(json.with("mchid", mchid))

    /** A copy with another [outTradeNo]. */
    public fun withOutTradeNo(outTradeNo: String): PrepayCombineOrderSubOrder = PrepayCombineOrderSubOrder(json.with("out_trade_no", outTradeNo))

    /** A copy with another [description]. */
    public fun withDescription(description: String): PrepayCombineOrderSubOrder = PrepayCombineOrderSubOrder(json.with("description", description))

    /** A copy with another [amount]. */
    public fun withAmount(amount: PrepayCombineOrderSubOrderAmount): PrepayCombineOrderSubOrder = PrepayCombineOrderSubOrder(json.with("amount", amount))

    /** A copy with another [attach]. */
    public fun withAttach(attach: String): PrepayCombineOrderSubOrder = PrepayCombineOrderSubOrder(json.with("attach", attach))

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String?): PrepayCombineOrderSubOrder = PrepayCombineOrderSubOrder(json.with("sub_mchid", subMchid))

    /** A copy with another [settleInfo]. */
    public fun withSettleInfo(settleInfo: Settlement?): PrepayCombineOrderSubOrder = PrepayCombineOrderSubOrder(json.with("settle_info", settleInfo))
}

/**
 * `PrepayCombineOrderSubOrderAmount`.
 */
public class PrepayCombineOrderSubOrderAmount(json: JsonObject) : Model(json) {
    public constructor(currency: String, totalAmount: Long) : this(
        Fields().put("currency", currency).put("total_amount", totalAmount).json,
    )

    /** 标价币种. ISO 4217, `CNY` for yuan. */
    public val currency: String get() = json["currency"].text()

    /** 标价金额. In fen. */
    public val totalAmount: Long get() = json["total_amount"].long()

    /** A copy with another [currency]. */
    public fun withCurrency(currency: String): PrepayCombineOrderSubOrderAmount = PrepayCombineOrderSubOrderAmount(json.with("currency", currency))

    /** A copy with another [totalAmount]. */
    public fun withTotalAmount(totalAmount: Long): PrepayCombineOrderSubOrderAmount = PrepayCombineOrderSubOrderAmount(json.with("total_amount", totalAmount))
}

/**
 * `RealIdentity`.
 */
public class RealIdentity(json: JsonObject) : Model(json) {
    public constructor(identityId: String, identityType: String, realName: String) : this(
        Fields().put("identity_id", identityId).put("identity_type", identityType).put("real_name", realName).json,
    )

    /** 自然人证件号码. Encrypted on the wire. */
    public val identityId: String get() = json["identity_id"].text()

    /** 实名验证类型. See [IdentityType]. */
    public val identityType: String get() = json["identity_type"].text()

    /** 自然人姓名. Encrypted on the wire. */
    public val realName: String get() = json["real_name"].text()

    /** A copy with another [identityId]. */
    public fun withIdentityId(identityId: String): RealIdentity = RealIdentity(json.with("identity_id", identityId))

    /** A copy with another [identityType]. */
    public fun withIdentityType(identityType: String): RealIdentity = RealIdentity(json.with("identity_type", identityType))

    /** A copy with another [realName]. */
    public fun withRealName(realName: String): RealIdentity = RealIdentity(json.with("real_name", realName))

    override fun isSensitive(name: String): Boolean = name == "identity_id" || name == "real_name"
}

/**
 * `ScheduleItem`.
 */
public class ScheduleItem(json: JsonObject) : Model(json) {
    public constructor(subMchid: String, outRecordId: String, repaymentAmount: String, repaymentDate: String, subAppid: String? = null, minRepaymentAmount: String? = null) : this(
        Fields().put("sub_mchid", subMchid).put("out_record_id", outRecordId).put("repayment_amount", repaymentAmount).put("repayment_date", repaymentDate).put("sub_appid", subAppid).put("min_repayment_amount", minRepaymentAmount).json,
    )

    public constructor(subMchid: String, outRecordId: String, repaymentAmount: String, repaymentDate: String) : this(
        Fields().put("sub_mchid", subMchid).put("out_record_id", outRecordId).put("repayment_amount", repaymentAmount).put("repayment_date", repaymentDate).json,
    )

    /** 子商户号. The sub-merchant that the partner acts for. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 商户侧预约还款单号. The partner's own number of the announced repayment. */
    public val outRecordId: String get() = json["out_record_id"].text()

    /** 应还款金额. In fen, as text. What is due. */
    public val repaymentAmount: String get() = json["repayment_amount"].text()

    /** 还款日期. The day on which it is due. */
    public val repaymentDate: String get() = json["repayment_date"].text()

    /** 子商户AppID. The sub-merchant's own app. */
    public val subAppid: String? get() = json["sub_appid"].textOrNull()

    /** 最低还款金额. In fen, as text. What is due at least. */
    public val minRepaymentAmount: String? get() = json["min_repayment_amount"].textOrNull()

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String): ScheduleItem = ScheduleItem(json.with("sub_mchid", subMchid))

    /** A copy with another [outRecordId]. */
    public fun withOutRecordId(outRecordId: String): ScheduleItem = ScheduleItem(json.with("out_record_id", outRecordId))

    /** A copy with another [repaymentAmount]. */
    public fun withRepaymentAmount(repaymentAmount: String): ScheduleItem = ScheduleItem(json.with("repayment_amount", repaymentAmount))

    /** A copy with another [repaymentDate]. */
    public fun withRepaymentDate(repaymentDate: String): ScheduleItem = ScheduleItem(json.with("repayment_date", repaymentDate))

    /** A copy with another [subAppid]. */
    public fun withSubAppid(subAppid: String?): ScheduleItem = ScheduleItem(json.with("sub_appid", subAppid))

    /** A copy with another [minRepaymentAmount]. */
    public fun withMinRepaymentAmount(minRepaymentAmount: String?): ScheduleItem = ScheduleItem(json.with("min_repayment_amount", minRepaymentAmount))
}

/**
 * `ScheduleRecord`.
 */
public class ScheduleRecord(json: JsonObject) : Model(json) {

    /** 商户AppID. */
    public val appid: String get() = json["appid"].text()

    /** 用户标识. */
    public val openid: String get() = json["openid"].text()

    /** 商户侧预约还款单号. The partner's own number of the announced repayment. */
    public val outRecordId: String get() = json["out_record_id"].text()

    /** 最低还款金额. In fen, as text. What is due at least. */
    public val minRepaymentAmount: String get() = json["min_repayment_amount"].text()

    /** 应还款金额. In fen, as text. What is due. */
    public val repaymentAmount: String get() = json["repayment_amount"].text()

    /** 还款日期. The day on which it is due. */
    public val repaymentDate: String get() = json["repayment_date"].text()

    /** 子商户AppID. */
    public val subAppid: String? get() = json["sub_appid"].textOrNull()

    /** 还款协议ID. WeChat Pay's number of the agreement. */
    public val contractId: String? get() = json["contract_id"].textOrNull()
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

    /** 补差金额. In fen: what the partner adds. */
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

    /** 还款单发起商户号. The merchant that the repayment of this credit goes through. */
    public val mchid: String get() = json["mchid"].text()

    /** 还款明细单订单号. The merchant's own number of the order. */
    public val outTradeNo: String get() = json["out_trade_no"].text()

    /** 子商户号. */
    public val subMchid: String? get() = json["sub_mchid"].textOrNull()

    /** 还款明细单微信支付订单号. WeChat Pay's number of the payment. */
    public val transactionId: String? get() = json["transaction_id"].textOrNull()

    /** 子单金额信息. */
    public val amount: Amount? get() = json["amount"].treeOrNull()?.let { Amount(it) }

    /** 附加数据. Comes back unchanged in queries and notifications. */
    public val attach: String? get() = json["attach"].textOrNull()

    /** 付款银行. The bank's code, such as `ICBC_DEBIT`. */
    public val bankType: String? get() = json["bank_type"].textOrNull()

    /** 支付完成时间. RFC 3339. */
    public val successTime: String? get() = json["success_time"].textOrNull()

    /** 交易状态. See [TradeState]. */
    public val tradeState: String? get() = json["trade_state"].textOrNull()

    /** 交易类型. See [TradeType]. */
    public val tradeType: String? get() = json["trade_type"].textOrNull()
}

/**
 * `TerminateContractRequest`.
 */
public class TerminateContractRequest(json: JsonObject) : Model(json) {
    public constructor(contractTerminationRemark: String, outContractCode: String) : this(
        Fields().put("contract_termination_remark", contractTerminationRemark).put("out_contract_code", outContractCode).json,
    )

    /** 协议解约备注. */
    public val contractTerminationRemark: String get() = json["contract_termination_remark"].text()

    /** 服务商签约协议号. The merchant's own number of the agreement. */
    public val outContractCode: String get() = json["out_contract_code"].text()

    /** A copy with another [contractTerminationRemark]. */
    public fun withContractTerminationRemark(contractTerminationRemark: String): TerminateContractRequest = TerminateContractRequest(json.with("contract_termination_remark", contractTerminationRemark))

    /** A copy with another [outContractCode]. */
    public fun withOutContractCode(outContractCode: String): TerminateContractRequest = TerminateContractRequest(json.with("out_contract_code", outContractCode))
}

/**
 * `TerminateContractResponse`.
 */
public class TerminateContractResponse(json: JsonObject) : Model(json) {

    /** 协议信息. */
    public val contractInfo: Contract? get() = json["contract_info"].treeOrNull()?.let { Contract(it) }
}

/**
 * `Trade`.
 */
public class Trade(json: JsonObject) : Model(json) {
    public constructor(outTradeNo: String, deductAmount: Long, description: String? = null, attach: String? = null, notifyUrl: String? = null) : this(
        Fields().put("out_trade_no", outTradeNo).put("deduct_amount", deductAmount).put("description", description).put("attach", attach).put("notify_url", notifyUrl).json,
    )

    public constructor(outTradeNo: String, deductAmount: Long) : this(
        Fields().put("out_trade_no", outTradeNo).put("deduct_amount", deductAmount).json,
    )

    /** 商户侧交易单号. The merchant's own number of the order. */
    public val outTradeNo: String get() = json["out_trade_no"].text()

    /** 还款金额. In fen. */
    public val deductAmount: Long get() = json["deduct_amount"].long()

    /** 产品描述. */
    public val description: String? get() = json["description"].textOrNull()

    /** 商户数据包. Comes back unchanged in queries and notifications. */
    public val attach: String? get() = json["attach"].textOrNull()

    /** 商户回调地址. Where its notifications are posted: https, without a query string. */
    public val notifyUrl: String? get() = json["notify_url"].textOrNull()

    /** A copy with another [outTradeNo]. */
    public fun withOutTradeNo(outTradeNo: String): Trade = Trade(json.with("out_trade_no", outTradeNo))

    /** A copy with another [deductAmount]. */
    public fun withDeductAmount(deductAmount: Long): Trade = Trade(json.with("deduct_amount", deductAmount))

    /** A copy with another [description]. */
    public fun withDescription(description: String?): Trade = Trade(json.with("description", description))

    /** A copy with another [attach]. */
    public fun withAttach(attach: String?): Trade = Trade(json.with("attach", attach))

    /** A copy with another [notifyUrl]. */
    public fun withNotifyUrl(notifyUrl: String?): Trade = Trade(json.with("notify_url", notifyUrl))
}

/**
 * `WechatWebScene`.
 */
public class WechatWebScene(json: JsonObject) : Model(json) {
    public constructor(openid: String? = null, combineAppid: String? = null, webviewUrl: String? = null) : this(
        Fields().put("openid", openid).put("combine_appid", combineAppid).put("webview_url", webviewUrl).json,
    )

    /** 用户标识. */
    public val openid: String? get() = json["openid"].textOrNull()

    /** 还款服务商APPID. */
    public val combineAppid: String? get() = json["combine_appid"].textOrNull()

    /** 网页经营场景URL. */
    public val webviewUrl: String? get() = json["webview_url"].textOrNull()

    /** A copy with another [openid]. */
    public fun withOpenid(openid: String?): WechatWebScene = WechatWebScene(json.with("openid", openid))

    /** A copy with another [combineAppid]. */
    public fun withCombineAppid(combineAppid: String?): WechatWebScene = WechatWebScene(json.with("combine_appid", combineAppid))

    /** A copy with another [webviewUrl]. */
    public fun withWebviewUrl(webviewUrl: String?): WechatWebScene = WechatWebScene(json.with("webview_url", webviewUrl))
}

/**
 * 协议状态.
 *
 * The documented values; there may be others.
 */
public object ContractState {
    public const val CONTRACT_STATE_INVALID: String = "CONTRACT_STATE_INVALID"
    public const val CONTRACT_STATE_EFFECTIVE: String = "CONTRACT_STATE_EFFECTIVE"
    public const val CONTRACT_STATE_TERMINATED: String = "CONTRACT_STATE_TERMINATED"
}

/**
 * 协议解约方式.
 *
 * The documented values; there may be others.
 */
public object ContractTerminatedMode {
    public const val TERMINATION_MODE_INVALID: String = "TERMINATION_MODE_INVALID"
    public const val TERMINATION_MODE_BY_USER: String = "TERMINATION_MODE_BY_USER"
    public const val TERMINATION_MODE_BY_MERCHANT: String = "TERMINATION_MODE_BY_MERCHANT"
    public const val TERMINATION_MODE_BY_CUSTOMER_SERVICE: String = "TERMINATION_MODE_BY_CUSTOMER_SERVICE"
}

/**
 * 还款单状态.
 *
 * The documented values; there may be others.
 */
public object DeductionOrderOrderState {
    public const val DEDUCT_ORDER_STATE_PENDING: String = "DEDUCT_ORDER_STATE_PENDING"
    public const val DEDUCT_ORDER_STATE_NOT_PAY: String = "DEDUCT_ORDER_STATE_NOT_PAY"
    public const val DEDUCT_ORDER_STATE_PAY_SUCCESS: String = "DEDUCT_ORDER_STATE_PAY_SUCCESS"
    public const val DEDUCT_ORDER_STATE_PAY_FAIL: String = "DEDUCT_ORDER_STATE_PAY_FAIL"
}

/**
 * 还款单状态.
 *
 * The documented values; there may be others.
 */
public object DeductionPayResourceOrderState {
    public const val DEDUCT_ORDER_STATE_PAY_SUCCESS: String = "DEDUCT_ORDER_STATE_PAY_SUCCESS"
}

/**
 * 场景类型.
 *
 * The documented values; there may be others.
 */
public object H5SceneType {
    public const val I_OS: String = "iOS"
    public const val ANDROID: String = "Android"
    public const val WAP: String = "Wap"
}

/**
 * 实名验证类型.
 *
 * The documented values; there may be others.
 */
public object IdentityType {
    public const val REAL_IDENTITY_TYPE_INVALID: String = "REAL_IDENTITY_TYPE_INVALID"
    public const val REAL_IDENTITY_TYPE_ID_CARD: String = "REAL_IDENTITY_TYPE_ID_CARD"
}

/**
 * 类型.
 *
 * The documented values; there may be others.
 */
public object IdentityTypeValue {
    public const val IDCARD: String = "IDCARD"
    public const val HONGKONG_MACAO: String = "HONGKONG_MACAO"
    public const val HONGKONG_MACAO_RESIDENT: String = "HONGKONG_MACAO_RESIDENT"
    public const val TAIWAN_RESIDENT: String = "TAIWAN_RESIDENT"
    public const val FOREIGN_RESIDENT: String = "FOREIGN_RESIDENT"
    public const val OVERSEA_PASSPORT: String = "OVERSEA_PASSPORT"
    public const val TAIWAN_COMPATRIOT_PERMIT: String = "TAIWAN_COMPATRIOT_PERMIT"
}

/**
 * 交易状态.
 *
 * The documented values; there may be others.
 */
public object TradeState {
    public const val SUCCESS: String = "SUCCESS"
    public const val NOTPAY: String = "NOTPAY"
    public const val CLOSED: String = "CLOSED"
}

/**
 * 交易类型.
 *
 * The documented values; there may be others.
 */
public object TradeType {
    public const val REPAYMENT: String = "REPAYMENT"
}
