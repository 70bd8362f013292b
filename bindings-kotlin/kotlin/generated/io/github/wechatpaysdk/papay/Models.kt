// Generated from api/papay.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.papay

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

    /** 金额. In fen. */
    public val total: Long? get() = json["total"].longOrNull()

    /** 货币类型. ISO 4217, `CNY` for yuan. */
    public val currency: String? get() = json["currency"].textOrNull()

    /** A copy with another [total]. */
    public fun withTotal(total: Long): Amount = Amount(json.with("total", total))

    /** A copy with another [currency]. */
    public fun withCurrency(currency: String?): Amount = Amount(json.with("currency", currency))
}

/**
 * `Contract`.
 */
public class Contract(json: JsonObject) : Model(json) {

    /** 商户号. */
    public val mchid: String get() = json["mchid"].text()

    /** 商户AppID. */
    public val appid: String get() = json["appid"].text()

    /** 用户OpenID. */
    public val openid: String get() = json["openid"].text()

    /** 委托代扣模板ID. The template of the agreement, made in the merchant platform. */
    public val planId: Long? get() = json["plan_id"].longOrNull()

    /** 委托代扣协议ID. WeChat Pay's number of the agreement. */
    public val contractId: String get() = json["contract_id"].text()

    /** 用户账户展示名称. The user's name at the merchant; shown in the agreement. */
    public val contractDisplayAccount: String get() = json["contract_display_account"].text()

    /** 委托代扣协议状态. `SIGNED` while it is in force, `TERMINATED` once it was ended. */
    public val contractState: String get() = json["contract_state"].text()

    /** 商户签约协议号. The merchant's own number of the agreement. */
    public val outContractCode: String get() = json["out_contract_code"].text()

    /** 协议到期时间. RFC 3339. */
    public val contractExpiredTime: String? get() = json["contract_expired_time"].textOrNull()

    /** 协议签署时间. RFC 3339. */
    public val contractSignedTime: String? get() = json["contract_signed_time"].textOrNull()

    /** 协议解约信息. Set once it was ended. */
    public val contractTerminateInfo: ContractTermination? get() = json["contract_terminate_info"].treeOrNull()?.let { ContractTermination(it) }

    /** 预约扣费场景的预约信息. */
    public val deductSchedule: ContractDeductSchedule? get() = json["deduct_schedule"].treeOrNull()?.let { ContractDeductSchedule(it) }

    /** 商户侧用户标识. The merchant's own number of the user. */
    public val outUserCode: String? get() = json["out_user_code"].textOrNull()
}

/**
 * `ContractDeductSchedule`.
 */
public class ContractDeductSchedule(json: JsonObject) : Model(json) {

    /** 预计的扣费金额. What the user is told to expect. */
    public val estimatedDeductAmount: Amount get() = Amount(json["estimated_deduct_amount"].tree())

    /** 预计扣费的日期. The day on which the charge is expected. */
    public val estimatedDeductDate: String get() = json["estimated_deduct_date"].text()

    /** 扣费预约状态. */
    public val scheduleState: String get() = json["schedule_state"].text()

    /** 实际扣费金额. Set once it was charged. */
    public val deductAmount: Amount? get() = json["deduct_amount"].treeOrNull()?.let { Amount(it) }

    /** 实际扣费的日期. Set once it was charged. */
    public val deductDate: String? get() = json["deduct_date"].textOrNull()

    /** 已预约的扣费金额信息. What was announced to the user. */
    public val scheduledAmount: Amount? get() = json["scheduled_amount"].treeOrNull()?.let { Amount(it) }
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
    public val contractTerminationRemark: String? get() = json["contract_termination_remark"].textOrNull()
}

/**
 * `CreateHarmonyTransactionRequest`.
 */
public class CreateHarmonyTransactionRequest(json: JsonObject) : Model(json) {
    public constructor(appid: String, outTradeNo: String, description: String, contractId: String, harmonyAccountId: String, amount: Amount, transactionNotifyUrl: String, attach: String? = null, goodsTag: String? = null, mcc: String? = null) : this(
        Fields().put("appid", appid).put("out_trade_no", outTradeNo).put("description", description).put("contract_id", contractId).put("harmony_account_id", harmonyAccountId).put("amount", amount).put("transaction_notify_url", transactionNotifyUrl).put("attach", attach).put("goods_tag", goodsTag).put("mcc", mcc).json,
    )

    public constructor(appid: String, outTradeNo: String, description: String, contractId: String, harmonyAccountId: String, amount: Amount, transactionNotifyUrl: String) : this(
        Fields().put("appid", appid).put("out_trade_no", outTradeNo).put("description", description).put("contract_id", contractId).put("harmony_account_id", harmonyAccountId).put("amount", amount).put("transaction_notify_url", transactionNotifyUrl).json,
    )

    /** 应用ID. An app, official account or mini program that is bound to the merchant. */
    public val appid: String get() = json["appid"].text()

    /** 商户订单号. The merchant's own number of the order. */
    public val outTradeNo: String get() = json["out_trade_no"].text()

    /** 商品描述. What is bought; shown to the user. */
    public val description: String get() = json["description"].text()

    /** 委托代扣协议ID. WeChat Pay's number of the agreement. */
    public val contractId: String get() = json["contract_id"].text()

    /** 鸿蒙账户id. */
    public val harmonyAccountId: String get() = json["harmony_account_id"].text()

    /** 扣费金额信息. */
    public val amount: Amount get() = Amount(json["amount"].tree())

    /** 通知地址. Where the result of the charge is posted: https, without a query string. */
    public val transactionNotifyUrl: String get() = json["transaction_notify_url"].text()

    /** 附加数据. Comes back unchanged in queries and notifications. */
    public val attach: String? get() = json["attach"].textOrNull()

    /** 订单优惠标记. The mark that the rules of a promotion ask for. */
    public val goodsTag: String? get() = json["goods_tag"].textOrNull()

    /** 商户类别码. The merchant category code. */
    public val mcc: String? get() = json["mcc"].textOrNull()

    /** A copy with another [appid]. */
    public fun withAppid(appid: String): CreateHarmonyTransactionRequest = CreateHarmonyTransactionRequest(json.with("appid", appid))

    /** A copy with another [outTradeNo]. */
    public fun withOutTradeNo(outTradeNo: String): CreateHarmonyTransactionRequest = CreateHarmonyTransactionRequest(json.with("out_trade_no", outTradeNo))

    /** A copy with another [description]. */
    public fun withDescription(description: String): CreateHarmonyTransactionRequest = CreateHarmonyTransactionRequest(json.with("description", description))

    /** A copy with another [contractId]. */
    public fun withContractId(contractId: String): CreateHarmonyTransactionRequest = CreateHarmonyTransactionRequest(json.with("contract_id", contractId))

    /** A copy with another [harmonyAccountId]. */
    public fun withHarmonyAccountId(harmonyAccountId: String): CreateHarmonyTransactionRequest = CreateHarmonyTransactionRequest(json.with("harmony_account_id", harmonyAccountId))

    /** A copy with another [amount]. */
    public fun withAmount(amount: Amount): CreateHarmonyTransactionRequest = CreateHarmonyTransactionRequest(json.with("amount", amount))

    /** A copy with another [transactionNotifyUrl]. */
    public fun withTransactionNotifyUrl(transactionNotifyUrl: String): CreateHarmonyTransactionRequest = CreateHarmonyTransactionRequest(json.with("transaction_notify_url", transactionNotifyUrl))

    /** A copy with another [attach]. */
    public fun withAttach(attach: String?): CreateHarmonyTransactionRequest = CreateHarmonyTransactionRequest(json.with("attach", attach))

    /** A copy with another [goodsTag]. */
    public fun withGoodsTag(goodsTag: String?): CreateHarmonyTransactionRequest = CreateHarmonyTransactionRequest(json.with("goods_tag", goodsTag))

    /** A copy with another [mcc]. */
    public fun withMcc(mcc: String?): CreateHarmonyTransactionRequest = CreateHarmonyTransactionRequest(json.with("mcc", mcc))
}

/**
 * `CreatePartnerScheduleRequest`.
 */
public class CreatePartnerScheduleRequest(json: JsonObject) : Model(json) {
    public constructor(subMchid: String, spAppid: String, scheduleAmount: Amount, subAppid: String? = null) : this(
        Fields().put("sub_mchid", subMchid).put("sp_appid", spAppid).put("schedule_amount", scheduleAmount).put("sub_appid", subAppid).json,
    )

    public constructor(subMchid: String, spAppid: String, scheduleAmount: Amount) : this(
        Fields().put("sub_mchid", subMchid).put("sp_appid", spAppid).put("schedule_amount", scheduleAmount).json,
    )

    /** 子商户号. The sub-merchant that the partner acts for. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 应用ID. An app, official account or mini program that is bound to the partner. */
    public val spAppid: String get() = json["sp_appid"].text()

    /** 预约的金额信息. What the user is told will be charged. */
    public val scheduleAmount: Amount get() = Amount(json["schedule_amount"].tree())

    /** 子商户的AppID. The sub-merchant's own app. */
    public val subAppid: String? get() = json["sub_appid"].textOrNull()

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String): CreatePartnerScheduleRequest = CreatePartnerScheduleRequest(json.with("sub_mchid", subMchid))

    /** A copy with another [spAppid]. */
    public fun withSpAppid(spAppid: String): CreatePartnerScheduleRequest = CreatePartnerScheduleRequest(json.with("sp_appid", spAppid))

    /** A copy with another [scheduleAmount]. */
    public fun withScheduleAmount(scheduleAmount: Amount): CreatePartnerScheduleRequest = CreatePartnerScheduleRequest(json.with("schedule_amount", scheduleAmount))

    /** A copy with another [subAppid]. */
    public fun withSubAppid(subAppid: String?): CreatePartnerScheduleRequest = CreatePartnerScheduleRequest(json.with("sub_appid", subAppid))
}

/**
 * `CreatePartnerTransactionRequest`.
 */
public class CreatePartnerTransactionRequest(json: JsonObject) : Model(json) {
    public constructor(subMchid: String, spAppid: String, outTradeNo: String, description: String, contractId: String, amount: Amount, transactionNotifyUrl: String, subAppid: String? = null, attach: String? = null, goodsTag: String? = null) : this(
        Fields().put("sub_mchid", subMchid).put("sp_appid", spAppid).put("out_trade_no", outTradeNo).put("description", description).put("contract_id", contractId).put("amount", amount).put("transaction_notify_url", transactionNotifyUrl).put("sub_appid", subAppid).put("attach", attach).put("goods_tag", goodsTag).json,
    )

    public constructor(subMchid: String, spAppid: String, outTradeNo: String, description: String, contractId: String, amount: Amount, transactionNotifyUrl: String) : this(
        Fields().put("sub_mchid", subMchid).put("sp_appid", spAppid).put("out_trade_no", outTradeNo).put("description", description).put("contract_id", contractId).put("amount", amount).put("transaction_notify_url", transactionNotifyUrl).json,
    )

    /** 子商户号. The sub-merchant that the partner acts for. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 应用ID. An app, official account or mini program that is bound to the partner. */
    public val spAppid: String get() = json["sp_appid"].text()

    /** 商户订单号. The merchant's own number of the order. */
    public val outTradeNo: String get() = json["out_trade_no"].text()

    /** 商品描述. What is bought; shown to the user. */
    public val description: String get() = json["description"].text()

    /** 委托代扣协议ID. WeChat Pay's number of the agreement. */
    public val contractId: String get() = json["contract_id"].text()

    /** 扣费金额信息. */
    public val amount: Amount get() = Amount(json["amount"].tree())

    /** 通知地址. Where the result of the charge is posted: https, without a query string. */
    public val transactionNotifyUrl: String get() = json["transaction_notify_url"].text()

    /** 子商户的AppID. The sub-merchant's own app. */
    public val subAppid: String? get() = json["sub_appid"].textOrNull()

    /** 附加数据. Comes back unchanged in queries and notifications. */
    public val attach: String? get() = json["attach"].textOrNull()

    /** 订单优惠标记. The mark that the rules of a promotion ask for. */
    public val goodsTag: String? get() = json["goods_tag"].textOrNull()

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String): CreatePartnerTransactionRequest = CreatePartnerTransactionRequest(json.with("sub_mchid", subMchid))

    /** A copy with another [spAppid]. */
    public fun withSpAppid(spAppid: String): CreatePartnerTransactionRequest = CreatePartnerTransactionRequest(json.with("sp_appid", spAppid))

    /** A copy with another [outTradeNo]. */
    public fun withOutTradeNo(outTradeNo: String): CreatePartnerTransactionRequest = CreatePartnerTransactionRequest(json.with("out_trade_no", outTradeNo))

    /** A copy with another [description]. */
    public fun withDescription(description: String): CreatePartnerTransactionRequest = CreatePartnerTransactionRequest(json.with("description", description))

    /** A copy with another [contractId]. */
    public fun withContractId(contractId: String): CreatePartnerTransactionRequest = CreatePartnerTransactionRequest(json.with("contract_id", contractId))

    /** A copy with another [amount]. */
    public fun withAmount(amount: Amount): CreatePartnerTransactionRequest = CreatePartnerTransactionRequest(json.with("amount", amount))

    /** A copy with another [transactionNotifyUrl]. */
    public fun withTransactionNotifyUrl(transactionNotifyUrl: String): CreatePartnerTransactionRequest = CreatePartnerTransactionRequest(json.with("transaction_notify_url", transactionNotifyUrl))

    /** A copy with another [subAppid]. */
    public fun withSubAppid(subAppid: String?): CreatePartnerTransactionRequest = CreatePartnerTransactionRequest(json.with("sub_appid", subAppid))

    /** A copy with another [attach]. */
    public fun withAttach(attach: String?): CreatePartnerTransactionRequest = CreatePartnerTransactionRequest(json.with("attach", attach))

    /** A copy with another [goodsTag]. */
    public fun withGoodsTag(goodsTag: String?): CreatePartnerTransactionRequest = CreatePartnerTransactionRequest(json.with("goods_tag", goodsTag))
}

/**
 * `CreateScheduleRequest`.
 */
public class CreateScheduleRequest(json: JsonObject) : Model(json) {
    public constructor(appid: String, scheduleAmount: Amount) : this(
        Fields().put("appid", appid).put("schedule_amount", scheduleAmount).json,
    )

    /** 应用ID. An app, official account or mini program that is bound to the merchant. */
    public val appid: String get() = json["appid"].text()

    /** 预约的金额信息. What the user is told will be charged. */
    public val scheduleAmount: Amount get() = Amount(json["schedule_amount"].tree())

    /** A copy with another [appid]. */
    public fun withAppid(appid: String): CreateScheduleRequest = CreateScheduleRequest(json.with("appid", appid))

    /** A copy with another [scheduleAmount]. */
    public fun withScheduleAmount(scheduleAmount: Amount): CreateScheduleRequest = CreateScheduleRequest(json.with("schedule_amount", scheduleAmount))
}

/**
 * `CreateTransactionRequest`.
 */
public class CreateTransactionRequest(json: JsonObject) : Model(json) {
    public constructor(appid: String, outTradeNo: String, description: String, contractId: String, amount: Amount, transactionNotifyUrl: String, attach: String? = null, goodsTag: String? = null) : this(
        Fields().put("appid", appid).put("out_trade_no", outTradeNo).put("description", description).put("contract_id", contractId).put("amount", amount).put("transaction_notify_url", transactionNotifyUrl).put("attach", attach).put("goods_tag", goodsTag).json,
    )

    public constructor(appid: String, outTradeNo: String, description: String, contractId: String, amount: Amount, transactionNotifyUrl: String) : this(
        Fields().put("appid", appid).put("out_trade_no", outTradeNo).put("description", description).put("contract_id", contractId).put("amount", amount).put("transaction_notify_url", transactionNotifyUrl).json,
    )

    /** 应用ID. An app, official account or mini program that is bound to the merchant. */
    public val appid: String get() = json["appid"].text()

    /** 商户订单号. The merchant's own number of the order. */
    public val outTradeNo: String get() = json["out_trade_no"].text()

    /** 商品描述. What is bought; shown to the user. */
    public val description: String get() = json["description"].text()

    /** 委托代扣协议ID. WeChat Pay's number of the agreement. */
    public val contractId: String get() = json["contract_id"].text()

    /** 扣费金额信息. */
    public val amount: Amount get() = Amount(json["amount"].tree())

    /** 通知地址. Where the result of the charge is posted: https, without a query string. */
    public val transactionNotifyUrl: String get() = json["transaction_notify_url"].text()

    /** 附加数据. Comes back unchanged in queries and notifications. */
    public val attach: String? get() = json["attach"].textOrNull()

    /** 订单优惠标记. The mark that the rules of a promotion ask for. */
    public val goodsTag: String? get() = json["goods_tag"].textOrNull()

    /** A copy with another [appid]. */
    public fun withAppid(appid: String): CreateTransactionRequest = CreateTransactionRequest(json.with("appid", appid))

    /** A copy with another [outTradeNo]. */
    public fun withOutTradeNo(outTradeNo: String): CreateTransactionRequest = CreateTransactionRequest(json.with("out_trade_no", outTradeNo))

    /** A copy with another [description]. */
    public fun withDescription(description: String): CreateTransactionRequest = CreateTransactionRequest(json.with("description", description))

    /** A copy with another [contractId]. */
    public fun withContractId(contractId: String): CreateTransactionRequest = CreateTransactionRequest(json.with("contract_id", contractId))

    /** A copy with another [amount]. */
    public fun withAmount(amount: Amount): CreateTransactionRequest = CreateTransactionRequest(json.with("amount", amount))

    /** A copy with another [transactionNotifyUrl]. */
    public fun withTransactionNotifyUrl(transactionNotifyUrl: String): CreateTransactionRequest = CreateTransactionRequest(json.with("transaction_notify_url", transactionNotifyUrl))

    /** A copy with another [attach]. */
    public fun withAttach(attach: String?): CreateTransactionRequest = CreateTransactionRequest(json.with("attach", attach))

    /** A copy with another [goodsTag]. */
    public fun withGoodsTag(goodsTag: String?): CreateTransactionRequest = CreateTransactionRequest(json.with("goods_tag", goodsTag))
}

/**
 * `CreateTransactionResponse`.
 */
public class CreateTransactionResponse(json: JsonObject) : Model(json) {

    /** 商户订单号. The merchant's own number of the order. */
    public val outTradeNo: String get() = json["out_trade_no"].text()

    /** 扣费金额信息. */
    public val amount: Amount get() = Amount(json["amount"].tree())
}

/**
 * `DeductAmount`.
 */
public class DeductAmount(json: JsonObject) : Model(json) {

    /** 总金额. In fen. */
    public val amount: Long? get() = json["amount"].longOrNull()

    /** 货币类型. ISO 4217, `CNY` for yuan. */
    public val currency: String get() = json["currency"].text()

    /** 金额. In fen. */
    public val total: Long? get() = json["total"].longOrNull()
}

/**
 * `DeductDuration`.
 */
public class DeductDuration(json: JsonObject) : Model(json) {
    public constructor(count: Long, unit: String? = null) : this(
        Fields().put("count", count).put("unit", unit).json,
    )

    public constructor(count: Long) : this(
        Fields().put("count", count).json,
    )

    /** 扣费持续时间数. One of 1, 2 and 3. */
    public val count: Long get() = json["count"].long()

    /** 单位. See [Unit]. */
    public val unit: String? get() = json["unit"].textOrNull()

    /** A copy with another [count]. */
    public fun withCount(count: Long): DeductDuration = DeductDuration(json.with("count", count))

    /** A copy with another [unit]. */
    public fun withUnit(unit: String?): DeductDuration = DeductDuration(json.with("unit", unit))
}

/**
 * `DeductSchedule`.
 */
public class DeductSchedule(json: JsonObject) : Model(json) {
    public constructor(description: String, estimatedDeductAmount: Amount, estimatedDeductDate: String) : this(
        Fields().put("description", description).put("estimated_deduct_amount", estimatedDeductAmount).put("estimated_deduct_date", estimatedDeductDate).json,
    )

    /** 商品描述. What is bought; shown to the user. */
    public val description: String get() = json["description"].text()

    /** 预计的扣费金额. What the user is told to expect. */
    public val estimatedDeductAmount: Amount get() = Amount(json["estimated_deduct_amount"].tree())

    /** 预计扣费的日期. The day on which the charge is expected. */
    public val estimatedDeductDate: String get() = json["estimated_deduct_date"].text()

    /** A copy with another [description]. */
    public fun withDescription(description: String): DeductSchedule = DeductSchedule(json.with("description", description))

    /** A copy with another [estimatedDeductAmount]. */
    public fun withEstimatedDeductAmount(estimatedDeductAmount: Amount): DeductSchedule = DeductSchedule(json.with("estimated_deduct_amount", estimatedDeductAmount))

    /** A copy with another [estimatedDeductDate]. */
    public fun withEstimatedDeductDate(estimatedDeductDate: String): DeductSchedule = DeductSchedule(json.with("estimated_deduct_date", estimatedDeductDate))
}

/**
 * `Device`.
 */
public class Device(json: JsonObject) : Model(json) {
    public constructor(deviceId: String, daysSinceFirstLogin: String, deviceIp: String, deviceOs: String, deviceRunningAsRoot: Boolean, deviceType: String, weixinInstalled: Boolean, weixinVersion: String) : this(
        Fields().put("device_id", deviceId).put("days_since_first_login", daysSinceFirstLogin).put("device_ip", deviceIp).put("device_os", deviceOs).put("device_running_as_root", deviceRunningAsRoot).put("device_type", deviceType).put("weixin_installed", weixinInstalled).put("weixin_version", weixinVersion).json,
    )

    /** 设备ID. */
    public val deviceId: String get() = json["device_id"].text()

    /** How long the user has been known on this device. See [DaysSinceFirstLogin]. */
    public val daysSinceFirstLogin: String get() = json["days_since_first_login"].text()

    /** 设备的IP. */
    public val deviceIp: String get() = json["device_ip"].text()

    /** 设备的OS版本. */
    public val deviceOs: String get() = json["device_os"].text()

    /** 设备是否以root身份运行. */
    public val deviceRunningAsRoot: Boolean get() = json["device_running_as_root"].boolean()

    /** 设备类型. See [DeviceType]. */
    public val deviceType: String get() = json["device_type"].text()

    /** 设备上是否安装微信. */
    public val weixinInstalled: Boolean get() = json["weixin_installed"].boolean()

    /** 设备上微信的版本. */
    public val weixinVersion: String get() = json["weixin_version"].text()

    /** A copy with another [deviceId]. */
    public fun withDeviceId(deviceId: String): Device = Device(json.with("device_id", deviceId))

    /** A copy with another [daysSinceFirstLogin]. */
    public fun withDaysSinceFirstLogin(daysSinceFirstLogin: String): Device = Device(json.with("days_since_first_login", daysSinceFirstLogin))

    /** A copy with another [deviceIp]. */
    public fun withDeviceIp(deviceIp: String): Device = Device(json.with("device_ip", deviceIp))

    /** A copy with another [deviceOs]. */
    public fun withDeviceOs(deviceOs: String): Device = Device(json.with("device_os", deviceOs))

    /** A copy with another [deviceRunningAsRoot]. */
    public fun withDeviceRunningAsRoot(deviceRunningAsRoot: Boolean): Device = Device(json.with("device_running_as_root", deviceRunningAsRoot))

    /** A copy with another [deviceType]. */
    public fun withDeviceType(deviceType: String): Device = Device(json.with("device_type", deviceType))

    /** A copy with another [weixinInstalled]. */
    public fun withWeixinInstalled(weixinInstalled: Boolean): Device = Device(json.with("weixin_installed", weixinInstalled))

    /** A copy with another [weixinVersion]. */
    public fun withWeixinVersion(weixinVersion: String): Device = Device(json.with("weixin_version", weixinVersion))
}

/**
 * `EntrustSignContractTermination`.
 */
public class EntrustSignContractTermination(json: JsonObject) : Model(json) {

    /** 协议解约时间. RFC 3339. */
    public val contractTerminatedTime: String get() = json["contract_terminated_time"].text()

    /** 协议解约方式. Who ended it: the user, the merchant, customer service or the system. See [EntrustSignContractTerminationContractTerminationMode]. */
    public val contractTerminationMode: String get() = json["contract_termination_mode"].text()

    /** 解约原因的备注说明. Why it was ended. */
    public val contractTerminationRemark: String? get() = json["contract_termination_remark"].textOrNull()
}

/**
 * `EntrustSignDeductSchedule`.
 */
public class EntrustSignDeductSchedule(json: JsonObject) : Model(json) {

    /** 实际扣费的日期. Set once it was charged. */
    public val deductDate: String get() = json["deduct_date"].text()

    /** 预计的扣费金额. What the user is told to expect. */
    public val estimatedDeductAmount: DeductAmount get() = DeductAmount(json["estimated_deduct_amount"].tree())

    /** 预计扣费的日期. The day on which the charge is expected. */
    public val estimatedDeductDate: String get() = json["estimated_deduct_date"].text()

    /** 扣费预约状态. `NO_SCHEDULED`: nothing is announced; `SCHEDULED`: announced; `PAID`: charged; `EXPIRED`: not charged in time. See [ScheduleState]. */
    public val scheduleState: String get() = json["schedule_state"].text()

    /** 实际扣费金额. Set once it was charged. */
    public val deductAmount: DeductAmount? get() = json["deduct_amount"].treeOrNull()?.let { DeductAmount(it) }

    /** 已预约的扣费金额信息. What was announced to the user. */
    public val scheduledAmount: ScheduledAmount? get() = json["scheduled_amount"].treeOrNull()?.let { ScheduledAmount(it) }
}

/**
 * `EntrustSignResource`.
 */
public class EntrustSignResource(json: JsonObject) : Model(json) {

    /** 微信支付分配的商户号. */
    public val mchid: String get() = json["mchid"].text()

    /** 微信AppId. */
    public val appid: String get() = json["appid"].text()

    /** 商户AppID下的用户唯一标识. */
    public val openid: String get() = json["openid"].text()

    /** 委托代扣协议模板ID. The template of the agreement, made in the merchant platform. */
    public val planId: Long? get() = json["plan_id"].longOrNull()

    /** 委托代扣协议的主键. WeChat Pay's number of the agreement. */
    public val contractId: String get() = json["contract_id"].text()

    /** 签约用户的名称. The user's name at the merchant; shown in the agreement. */
    public val contractDisplayAccount: String get() = json["contract_display_account"].text()

    /** 协议到期时间. RFC 3339. */
    public val contractExpiredTime: String get() = json["contract_expired_time"].text()

    /** 协议签署时间. RFC 3339. */
    public val contractSignedTime: String get() = json["contract_signed_time"].text()

    /** 委托代扣协议状态. `SIGNED`: in force; `TERMINATED`: ended; `SIGN_FAILED`: never came into force; `TO_BE_RENEWED`: waits for its renewal; `TERMINATE_PENDING`: about to end. See [EntrustSignResourceContractState]. */
    public val contractState: String get() = json["contract_state"].text()

    /** 协议解约信息. Set once it was ended. */
    public val contractTerminateInfo: EntrustSignContractTermination get() = EntrustSignContractTermination(json["contract_terminate_info"].tree())

    /** 商户侧的签约协议号. The merchant's own number of the agreement. */
    public val outContractCode: String get() = json["out_contract_code"].text()

    /** 普通服务商商户号. The partner's own merchant number. */
    public val spMchid: String? get() = json["sp_mchid"].textOrNull()

    /** 子商户号. */
    public val subMchid: String? get() = json["sub_mchid"].textOrNull()

    /** `sp_appid`. */
    public val spAppid: String? get() = json["sp_appid"].textOrNull()

    /** 子商户的AppID. */
    public val subAppid: String? get() = json["sub_appid"].textOrNull()

    /** 商户AppID下的用户唯一标识. */
    public val spOpenid: String? get() = json["sp_openid"].textOrNull()

    /** `sub_openid`. */
    public val subOpenid: String? get() = json["sub_openid"].textOrNull()

    /** 预约扣费场景的预约信息. */
    public val deductSchedule: EntrustSignDeductSchedule? get() = json["deduct_schedule"].treeOrNull()?.let { EntrustSignDeductSchedule(it) }

    /** 商户侧用户标识. The merchant's own number of the user. */
    public val outUserCode: String? get() = json["out_user_code"].textOrNull()
}

/**
 * `EntrustTerminateContractTermination`.
 */
public class EntrustTerminateContractTermination(json: JsonObject) : Model(json) {

    /** 协议解约方式. Who ended it: the user, the merchant, customer service or the system. See [EntrustTerminateContractTerminationContractTerminationMode]. */
    public val contractTerminationMode: String get() = json["contract_termination_mode"].text()

    /** 协议解约时间. RFC 3339. */
    public val contractTerminatedTime: String? get() = json["contract_terminated_time"].textOrNull()

    /** 解约原因的备注说明. Why it was ended. */
    public val contractTerminationRemark: String? get() = json["contract_termination_remark"].textOrNull()
}

/**
 * `EntrustTerminateDeductSchedule`.
 */
public class EntrustTerminateDeductSchedule(json: JsonObject) : Model(json) {

    /** 实际扣费的日期. Set once it was charged. */
    public val deductDate: String get() = json["deduct_date"].text()

    /** 预计的扣费金额. What the user is told to expect. */
    public val estimatedDeductAmount: DeductAmount get() = DeductAmount(json["estimated_deduct_amount"].tree())

    /** 预计扣费的日期. The day on which the charge is expected. */
    public val estimatedDeductDate: String get() = json["estimated_deduct_date"].text()

    /** 扣费预约状态. `NO_SCHEDULED`: nothing is announced; `SCHEDULED`: announced; `PAID`: charged; `EXPIRED`: not charged in time. See [ScheduleState]. */
    public val scheduleState: String get() = json["schedule_state"].text()

    /** 实际扣费金额. Set once it was charged. */
    public val deductAmount: DeductAmount? get() = json["deduct_amount"].treeOrNull()?.let { DeductAmount(it) }

    /** 已预约的扣费金额信息. What was announced to the user. */
    public val scheduledAmount: DeductAmount? get() = json["scheduled_amount"].treeOrNull()?.let { DeductAmount(it) }
}

/**
 * `EntrustTerminateInquiryResource`.
 */
public class EntrustTerminateInquiryResource(json: JsonObject) : Model(json) {

    /** 商户号. */
    public val mchid: String get() = json["mchid"].text()

    /** `appid`. */
    public val appid: String get() = json["appid"].text()

    /** 委托代扣协议模板ID. The template of the agreement, made in the merchant platform. */
    public val planId: Long? get() = json["plan_id"].longOrNull()

    /** 返回状态码. */
    public val code: String get() = json["code"].text()

    /** 返回信息. */
    public val messsage: String get() = json["messsage"].text()

    /** 商户侧的签约协议号. The merchant's own number of the agreement. */
    public val outContractCode: String get() = json["out_contract_code"].text()

    /** 商户侧用户标识. The merchant's own number of the user. */
    public val outUserCode: String get() = json["out_user_code"].text()

    /** 商户AppID下的用户唯一标识. */
    public val openid: String? get() = json["openid"].textOrNull()

    /** 委托代扣协议的主键. WeChat Pay's number of the agreement. */
    public val contractId: String? get() = json["contract_id"].textOrNull()

    /** 签约用户的名称. The user's name at the merchant; shown in the agreement. */
    public val contractDisplayAccount: String? get() = json["contract_display_account"].textOrNull()

    /** 协议签署时间. */
    public val contractSignedTime: String? get() = json["contract_signed_time"].textOrNull()

    /** 委托代扣协议状态. `SIGNED` while it is in force, `TERMINATED` once it was ended. See [EntrustTerminateInquiryResourceContractState]. */
    public val contractState: String? get() = json["contract_state"].textOrNull()
}

/**
 * `EntrustTerminateResource`.
 */
public class EntrustTerminateResource(json: JsonObject) : Model(json) {

    /** 委托代扣协议模板ID. The template of the agreement, made in the merchant platform. */
    public val planId: Long? get() = json["plan_id"].longOrNull()

    /** 委托代扣协议的主键. WeChat Pay's number of the agreement. */
    public val contractId: String get() = json["contract_id"].text()

    /** 签约用户的名称. The user's name at the merchant; shown in the agreement. */
    public val contractDisplayAccount: String get() = json["contract_display_account"].text()

    /** 协议到期时间. RFC 3339. */
    public val contractExpiredTime: String get() = json["contract_expired_time"].text()

    /** 协议签署时间. RFC 3339. */
    public val contractSignedTime: String get() = json["contract_signed_time"].text()

    /** 委托代扣协议状态. `SIGNED` while it is in force, `TERMINATED` once it was ended. See [EntrustTerminateResourceContractState]. */
    public val contractState: String get() = json["contract_state"].text()

    /** 协议解约信息. Set once it was ended. */
    public val contractTerminateInfo: EntrustTerminateContractTermination get() = EntrustTerminateContractTermination(json["contract_terminate_info"].tree())

    /** 商户侧的签约协议号. The merchant's own number of the agreement. */
    public val outContractCode: String get() = json["out_contract_code"].text()

    /** 微信商户号. */
    public val mchid: String? get() = json["mchid"].textOrNull()

    /** 普通服务商商户号. The partner's own merchant number. */
    public val spMchid: String? get() = json["sp_mchid"].textOrNull()

    /** 子商户号. */
    public val subMchid: String? get() = json["sub_mchid"].textOrNull()

    /** 微信AppId. */
    public val appid: String? get() = json["appid"].textOrNull()

    /** `sp_appid`. */
    public val spAppid: String? get() = json["sp_appid"].textOrNull()

    /** 子商户的AppID. */
    public val subAppid: String? get() = json["sub_appid"].textOrNull()

    /** 用户唯一标识. */
    public val openid: String? get() = json["openid"].textOrNull()

    /** 商户AppID下的用户唯一标识. */
    public val spOpenid: String? get() = json["sp_openid"].textOrNull()

    /** `sub_openid`. */
    public val subOpenid: String? get() = json["sub_openid"].textOrNull()

    /** 预约扣费场景的预约信息. */
    public val deductSchedule: EntrustTerminateDeductSchedule? get() = json["deduct_schedule"].treeOrNull()?.let { EntrustTerminateDeductSchedule(it) }

    /** 商户侧用户标识. The merchant's own number of the user. */
    public val outUserCode: String? get() = json["out_user_code"].textOrNull()
}

/**
 * `EntrustTerminateRetentionResource`.
 */
public class EntrustTerminateRetentionResource(json: JsonObject) : Model(json) {

    /** 普通服务商商户号. */
    public val mchid: String? get() = json["mchid"].textOrNull()

    /** `appid`. */
    public val appid: String? get() = json["appid"].textOrNull()

    /** 商户AppID下的用户唯一标识. */
    public val openid: String? get() = json["openid"].textOrNull()

    /** 委托代扣协议模板ID. The template of the agreement, made in the merchant platform. */
    public val planId: Long? get() = json["plan_id"].longOrNull()

    /** 委托代扣协议的主键. WeChat Pay's number of the agreement. */
    public val contractId: String? get() = json["contract_id"].textOrNull()

    /** 商户侧的签约协议号. The merchant's own number of the agreement. */
    public val outContractCode: String? get() = json["out_contract_code"].textOrNull()
}

/**
 * `EstimatedAmount`.
 */
public class EstimatedAmount(json: JsonObject) : Model(json) {
    public constructor(amount: Long, currency: String? = null) : this(
        Fields().put("amount", amount).put("currency", currency).json,
    )

    public constructor(amount: Long) : this(
        Fields().put("amount", amount).json,
    )

    /** 预计扣费金额. In fen. */
    public val amount: Long get() = json["amount"].long()

    /** 预计扣费货币类型. ISO 4217, `CNY` for yuan. */
    public val currency: String? get() = json["currency"].textOrNull()

    /** A copy with another [amount]. */
    public fun withAmount(amount: Long): EstimatedAmount = EstimatedAmount(json.with("amount", amount))

    /** A copy with another [currency]. */
    public fun withCurrency(currency: String?): EstimatedAmount = EstimatedAmount(json.with("currency", currency))
}

/**
 * `GetHarmonyContractResponse`.
 */
public class GetHarmonyContractResponse(json: JsonObject) : Model(json) {

    /** 商户号. */
    public val mchid: String get() = json["mchid"].text()

    /** 商户AppID. */
    public val appid: String get() = json["appid"].text()

    /** 用户OpenID. */
    public val openid: String get() = json["openid"].text()

    /** 委托代扣模板ID. The template of the agreement, made in the merchant platform. */
    public val planId: Long? get() = json["plan_id"].longOrNull()

    /** 委托代扣协议ID. WeChat Pay's number of the agreement. */
    public val contractId: String get() = json["contract_id"].text()

    /** 用户账户展示名称. The user's name at the merchant; shown in the agreement. */
    public val contractDisplayAccount: String get() = json["contract_display_account"].text()

    /** 委托代扣协议状态. `SIGNED`: in force; `TERMINATED`: ended; `SIGN_FAILED`: never came into force; `TO_BE_RENEWED`: waits for its renewal. See [GetHarmonyContractResponseContractState]. */
    public val contractState: String get() = json["contract_state"].text()

    /** 商户签约协议号. The merchant's own number of the agreement. */
    public val outContractCode: String get() = json["out_contract_code"].text()

    /** 协议到期时间. RFC 3339. */
    public val contractExpiredTime: String? get() = json["contract_expired_time"].textOrNull()

    /** 协议签署时间. RFC 3339. */
    public val contractSignedTime: String? get() = json["contract_signed_time"].textOrNull()

    /** 协议解约信息. Set once it was ended. */
    public val contractTerminateInfo: HarmonyContractTermination? get() = json["contract_terminate_info"].treeOrNull()?.let { HarmonyContractTermination(it) }

    /** 鸿蒙代扣场景的用户微信号掩码. The user's WeChat ID, masked. */
    public val maskWxid: String? get() = json["mask_wxid"].textOrNull()

    /** 商户侧用户标识. The merchant's own number of the user. */
    public val outUserCode: String? get() = json["out_user_code"].textOrNull()
}

/**
 * `HarmonyContractTermination`.
 */
public class HarmonyContractTermination(json: JsonObject) : Model(json) {

    /** 协议解约时间. RFC 3339. */
    public val contractTerminatedTime: String get() = json["contract_terminated_time"].text()

    /** 协议解约方式. Who ended it: the user, the merchant, customer service or the system. See [HarmonyContractTerminationContractTerminationMode]. */
    public val contractTerminationMode: String get() = json["contract_termination_mode"].text()

    /** 解约备注. Why it was ended. */
    public val contractTerminationRemark: String? get() = json["contract_termination_remark"].textOrNull()
}

/**
 * `JumpControl`.
 */
public class JumpControl(json: JsonObject) : Model(json) {
    public constructor(jumpAppid: String? = null) : this(
        Fields().put("jump_appid", jumpAppid).json,
    )

    /** 跳转的应用AppID. */
    public val jumpAppid: String? get() = json["jump_appid"].textOrNull()

    /** A copy with another [jumpAppid]. */
    public fun withJumpAppid(jumpAppid: String?): JumpControl = JumpControl(json.with("jump_appid", jumpAppid))
}

/**
 * `PartnerContract`.
 */
public class PartnerContract(json: JsonObject) : Model(json) {

    /** 普通服务商商户号. The partner's own merchant number. */
    public val spMchid: String get() = json["sp_mchid"].text()

    /** 子商户号. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 普通服务商的AppID. */
    public val spAppid: String get() = json["sp_appid"].text()

    /** 委托代扣模板ID. The template of the agreement, made in the merchant platform. */
    public val planId: Long? get() = json["plan_id"].longOrNull()

    /** 委托代扣协议ID. WeChat Pay's number of the agreement. */
    public val contractId: String get() = json["contract_id"].text()

    /** 用户OpenID. */
    public val spOpenid: String get() = json["sp_openid"].text()

    /** 用户账户展示名称. The user's name at the merchant; shown in the agreement. */
    public val contractDisplayAccount: String get() = json["contract_display_account"].text()

    /** 委托代扣协议状态. `SIGNED` while it is in force, `TERMINATED` once it was ended. */
    public val contractState: String get() = json["contract_state"].text()

    /** 商户签约协议号. The merchant's own number of the agreement. */
    public val outContractCode: String get() = json["out_contract_code"].text()

    /** 子商户的AppID. */
    public val subAppid: String? get() = json["sub_appid"].textOrNull()

    /** `sub_openid`. */
    public val subOpenid: String? get() = json["sub_openid"].textOrNull()

    /** 协议到期时间. RFC 3339. */
    public val contractExpiredTime: String? get() = json["contract_expired_time"].textOrNull()

    /** 协议签署时间. RFC 3339. */
    public val contractSignedTime: String? get() = json["contract_signed_time"].textOrNull()

    /** 协议解约信息. Set once it was ended. */
    public val contractTerminateInfo: ContractTermination? get() = json["contract_terminate_info"].treeOrNull()?.let { ContractTermination(it) }

    /** 预约扣费场景的预约信息. */
    public val deductSchedule: ContractDeductSchedule? get() = json["deduct_schedule"].treeOrNull()?.let { ContractDeductSchedule(it) }

    /** 商户侧用户标识. The merchant's own number of the user. */
    public val outUserCode: String? get() = json["out_user_code"].textOrNull()
}

/**
 * `PartnerDeductDuration`.
 */
public class PartnerDeductDuration(json: JsonObject) : Model(json) {
    public constructor(count: Long, unit: String? = null) : this(
        Fields().put("count", count).put("unit", unit).json,
    )

    public constructor(count: Long) : this(
        Fields().put("count", count).json,
    )

    /** 扣费持续时间数. */
    public val count: Long get() = json["count"].long()

    /** 单位. */
    public val unit: String? get() = json["unit"].textOrNull()

    /** A copy with another [count]. */
    public fun withCount(count: Long): PartnerDeductDuration = PartnerDeductDuration(json.with("count", count))

    /** A copy with another [unit]. */
    public fun withUnit(unit: String?): PartnerDeductDuration = PartnerDeductDuration(json.with("unit", unit))
}

/**
 * `PreSignContractRequest`.
 */
public class PreSignContractRequest(json: JsonObject) : Model(json) {
    public constructor(appid: String, planId: Long, contractDisplayAccount: String, contractNotifyUrl: String, deviceInfo: Device, outContractCode: String, outUserCode: String, signScene: String, openid: String? = null, returnUrl: String? = null) : this(
        Fields().put("appid", appid).put("plan_id", planId).put("contract_display_account", contractDisplayAccount).put("contract_notify_url", contractNotifyUrl).put("device_info", deviceInfo).put("out_contract_code", outContractCode).put("out_user_code", outUserCode).put("sign_scene", signScene).put("openid", openid).put("return_url", returnUrl).json,
    )

    public constructor(appid: String, planId: Long, contractDisplayAccount: String, contractNotifyUrl: String, deviceInfo: Device, outContractCode: String, outUserCode: String, signScene: String) : this(
        Fields().put("appid", appid).put("plan_id", planId).put("contract_display_account", contractDisplayAccount).put("contract_notify_url", contractNotifyUrl).put("device_info", deviceInfo).put("out_contract_code", outContractCode).put("out_user_code", outUserCode).put("sign_scene", signScene).json,
    )

    /** 应用ID. An app, official account or mini program that is bound to the merchant. */
    public val appid: String get() = json["appid"].text()

    /** 委托代扣模板ID. The template of the agreement, made in the merchant platform. */
    public val planId: Long get() = json["plan_id"].long()

    /** 用户账户展示名称. The user's name at the merchant; shown in the agreement. */
    public val contractDisplayAccount: String get() = json["contract_display_account"].text()

    /** 签约结果通知地址. Where the result of signing is posted: https, without a query string. */
    public val contractNotifyUrl: String get() = json["contract_notify_url"].text()

    /** 发起预签约的用户. */
    public val deviceInfo: Device get() = Device(json["device_info"].tree())

    /** 商户签约协议号. The merchant's own number of the agreement. */
    public val outContractCode: String get() = json["out_contract_code"].text()

    /** 商户侧用户标识. The merchant's own number of the user. */
    public val outUserCode: String get() = json["out_user_code"].text()

    /** 签约场景. Whether the user signs in an app or by scanning a QR code. See [SignScene]. */
    public val signScene: String get() = json["sign_scene"].text()

    /** 用户在直连商户应用下的用户标示. The user in `appid`. */
    public val openid: String? get() = json["openid"].textOrNull()

    /** 回跳地址的url. Where the user comes back to after signing. */
    public val returnUrl: String? get() = json["return_url"].textOrNull()

    /** A copy with another [appid]. */
    public fun withAppid(appid: String): PreSignContractRequest = PreSignContractRequest(json.with("appid", appid))

    /** A copy with another [planId]. */
    public fun withPlanId(planId: Long): PreSignContractRequest = PreSignContractRequest(json.with("plan_id", planId))

    /** A copy with another [contractDisplayAccount]. */
    public fun withContractDisplayAccount(contractDisplayAccount: String): PreSignContractRequest = PreSignContractRequest(json.with("contract_display_account", contractDisplayAccount))

    /** A copy with another [contractNotifyUrl]. */
    public fun withContractNotifyUrl(contractNotifyUrl: String): PreSignContractRequest = PreSignContractRequest(json.with("contract_notify_url", contractNotifyUrl))

    /** A copy with another [deviceInfo]. */
    public fun withDeviceInfo(deviceInfo: Device): PreSignContractRequest = PreSignContractRequest(json.with("device_info", deviceInfo))

    /** A copy with another [outContractCode]. */
    public fun withOutContractCode(outContractCode: String): PreSignContractRequest = PreSignContractRequest(json.with("out_contract_code", outContractCode))

    /** A copy with another [outUserCode]. */
    public fun withOutUserCode(outUserCode: String): PreSignContractRequest = PreSignContractRequest(json.with("out_user_code", outUserCode))

    /** A copy with another [signScene]. */
    public fun withSignScene(signScene: String): PreSignContractRequest = PreSignContractRequest(json.with("sign_scene", signScene))

    /** A copy with another [openid]. */
    public fun withOpenid(openid: String?): PreSignContractRequest = PreSignContractRequest(json.with("openid", openid))

    /** A copy with another [returnUrl]. */
    public fun withReturnUrl(returnUrl: String?): PreSignContractRequest = PreSignContractRequest(json.with("return_url", returnUrl))
}

/**
 * `PreSignContractResponse`.
 */
public class PreSignContractResponse(json: JsonObject) : Model(json) {

    /** 预签约ID. Handed to the page where the user signs. */
    public val preEntrustwebId: String get() = json["pre_entrustweb_id"].text()

    /** 跳转签约小程序的path. Where to open that mini program. */
    public val miniProgramPath: String? get() = json["mini_program_path"].textOrNull()

    /** 跳转签约小程序的username. The mini program where the user signs, for the SDK of apps. */
    public val miniProgramUsername: String? get() = json["mini_program_username"].textOrNull()

    /** 展示扫码签约的二维码的URL. Open it, so that the user signs. */
    public val redirectUrl: String? get() = json["redirect_url"].textOrNull()
}

/**
 * `PreSignPartnerScheduledAppRequest`.
 */
public class PreSignPartnerScheduledAppRequest(json: JsonObject) : Model(json) {
    public constructor(subMchid: String, spAppid: String, planId: Long, contractDisplayAccount: String, contractNotifyUrl: String, outContractCode: String, subAppid: String? = null, spOpenid: String? = null, subOpenid: String? = null, deductSchedule: DeductSchedule? = null, outUserCode: String? = null) : this(
        Fields().put("sub_mchid", subMchid).put("sp_appid", spAppid).put("plan_id", planId).put("contract_display_account", contractDisplayAccount).put("contract_notify_url", contractNotifyUrl).put("out_contract_code", outContractCode).put("sub_appid", subAppid).put("sp_openid", spOpenid).put("sub_openid", subOpenid).put("deduct_schedule", deductSchedule).put("out_user_code", outUserCode).json,
    )

    public constructor(subMchid: String, spAppid: String, planId: Long, contractDisplayAccount: String, contractNotifyUrl: String, outContractCode: String) : this(
        Fields().put("sub_mchid", subMchid).put("sp_appid", spAppid).put("plan_id", planId).put("contract_display_account", contractDisplayAccount).put("contract_notify_url", contractNotifyUrl).put("out_contract_code", outContractCode).json,
    )

    /** 子商户号. The sub-merchant that the partner acts for. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 应用ID. An app, official account or mini program that is bound to the partner. */
    public val spAppid: String get() = json["sp_appid"].text()

    /** 委托代扣模板ID. The template of the agreement, made in the merchant platform. */
    public val planId: Long get() = json["plan_id"].long()

    /** 用户账户展示名称. The user's name at the merchant; shown in the agreement. */
    public val contractDisplayAccount: String get() = json["contract_display_account"].text()

    /** 签约结果通知地址. Where the result of signing is posted: https, without a query string. */
    public val contractNotifyUrl: String get() = json["contract_notify_url"].text()

    /** 商户签约协议号. The merchant's own number of the agreement. */
    public val outContractCode: String get() = json["out_contract_code"].text()

    /** 子商户的AppID. The sub-merchant's own app; needed for `sub_openid`. */
    public val subAppid: String? get() = json["sub_appid"].textOrNull()

    /** 用户在服务商商户应用下的用户标示. The user under `sp_appid`. */
    public val spOpenid: String? get() = json["sp_openid"].textOrNull()

    /** The user under `sub_appid`. */
    public val subOpenid: String? get() = json["sub_openid"].textOrNull()

    /** `deduct_schedule`. */
    public val deductSchedule: DeductSchedule? get() = json["deduct_schedule"].treeOrNull()?.let { DeductSchedule(it) }

    /** 商户侧用户标识. The merchant's own number of the user. */
    public val outUserCode: String? get() = json["out_user_code"].textOrNull()

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String): PreSignPartnerScheduledAppRequest = PreSignPartnerScheduledAppRequest(json.with("sub_mchid", subMchid))

    /** A copy with another [spAppid]. */
    public fun withSpAppid(spAppid: String): PreSignPartnerScheduledAppRequest = PreSignPartnerScheduledAppRequest(json.with("sp_appid", spAppid))

    /** A copy with another [planId]. */
    public fun withPlanId(planId: Long): PreSignPartnerScheduledAppRequest = PreSignPartnerScheduledAppRequest(json.with("plan_id", planId))

    /** A copy with another [contractDisplayAccount]. */
    public fun withContractDisplayAccount(contractDisplayAccount: String): PreSignPartnerScheduledAppRequest = PreSignPartnerScheduledAppRequest(json.with("contract_display_account", contractDisplayAccount))

    /** A copy with another [contractNotifyUrl]. */
    public fun withContractNotifyUrl(contractNotifyUrl: String): PreSignPartnerScheduledAppRequest = PreSignPartnerScheduledAppRequest(json.with("contract_notify_url", contractNotifyUrl))

    /** A copy with another [outContractCode]. */
    public fun withOutContractCode(outContractCode: String): PreSignPartnerScheduledAppRequest = PreSignPartnerScheduledAppRequest(json.with("out_contract_code", outContractCode))

    /** A copy with another [subAppid]. */
    public fun withSubAppid(subAppid: String?): PreSignPartnerScheduledAppRequest = PreSignPartnerScheduledAppRequest(json.with("sub_appid", subAppid))

    /** A copy with another [spOpenid]. */
    public fun withSpOpenid(spOpenid: String?): PreSignPartnerScheduledAppRequest = PreSignPartnerScheduledAppRequest(json.with("sp_openid", spOpenid))

    /** A copy with another [subOpenid]. */
    public fun withSubOpenid(subOpenid: String?): PreSignPartnerScheduledAppRequest = PreSignPartnerScheduledAppRequest(json.with("sub_openid", subOpenid))

    /** A copy with another [deductSchedule]. */
    public fun withDeductSchedule(deductSchedule: DeductSchedule?): PreSignPartnerScheduledAppRequest = PreSignPartnerScheduledAppRequest(json.with("deduct_schedule", deductSchedule))

    /** A copy with another [outUserCode]. */
    public fun withOutUserCode(outUserCode: String?): PreSignPartnerScheduledAppRequest = PreSignPartnerScheduledAppRequest(json.with("out_user_code", outUserCode))
}

/**
 * `PreSignPartnerScheduledH5Request`.
 */
public class PreSignPartnerScheduledH5Request(json: JsonObject) : Model(json) {
    public constructor(subMchid: String, spAppid: String, planId: Long, contractDisplayAccount: String, contractNotifyUrl: String, outContractCode: String, subAppid: String? = null, spOpenid: String? = null, subOpenid: String? = null, deductSchedule: DeductSchedule? = null, jumpControl: JumpControl? = null, outUserCode: String? = null) : this(
        Fields().put("sub_mchid", subMchid).put("sp_appid", spAppid).put("plan_id", planId).put("contract_display_account", contractDisplayAccount).put("contract_notify_url", contractNotifyUrl).put("out_contract_code", outContractCode).put("sub_appid", subAppid).put("sp_openid", spOpenid).put("sub_openid", subOpenid).put("deduct_schedule", deductSchedule).put("jump_control", jumpControl).put("out_user_code", outUserCode).json,
    )

    public constructor(subMchid: String, spAppid: String, planId: Long, contractDisplayAccount: String, contractNotifyUrl: String, outContractCode: String) : this(
        Fields().put("sub_mchid", subMchid).put("sp_appid", spAppid).put("plan_id", planId).put("contract_display_account", contractDisplayAccount).put("contract_notify_url", contractNotifyUrl).put("out_contract_code", outContractCode).json,
    )

    /** 子商户号. The sub-merchant that the partner acts for. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 应用ID. An app, official account or mini program that is bound to the partner. */
    public val spAppid: String get() = json["sp_appid"].text()

    /** 委托代扣模板ID. The template of the agreement, made in the merchant platform. */
    public val planId: Long get() = json["plan_id"].long()

    /** 用户账户展示名称. The user's name at the merchant; shown in the agreement. */
    public val contractDisplayAccount: String get() = json["contract_display_account"].text()

    /** 签约结果通知地址. Where the result of signing is posted: https, without a query string. */
    public val contractNotifyUrl: String get() = json["contract_notify_url"].text()

    /** 商户签约协议号. The merchant's own number of the agreement. */
    public val outContractCode: String get() = json["out_contract_code"].text()

    /** 子商户的AppID. The sub-merchant's own app; needed for `sub_openid`. */
    public val subAppid: String? get() = json["sub_appid"].textOrNull()

    /** 用户在服务商商户应用下的用户标示. The user under `sp_appid`. */
    public val spOpenid: String? get() = json["sp_openid"].textOrNull()

    /** The user under `sub_appid`. */
    public val subOpenid: String? get() = json["sub_openid"].textOrNull()

    /** `deduct_schedule`. */
    public val deductSchedule: DeductSchedule? get() = json["deduct_schedule"].treeOrNull()?.let { DeductSchedule(it) }

    /** 跳转控制信息. */
    public val jumpControl: JumpControl? get() = json["jump_control"].treeOrNull()?.let { JumpControl(it) }

    /** 商户侧用户标识. The merchant's own number of the user. */
    public val outUserCode: String? get() = json["out_user_code"].textOrNull()

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String): PreSignPartnerScheduledH5Request = PreSignPartnerScheduledH5Request(json.with("sub_mchid", subMchid))

    /** A copy with another [spAppid]. */
    public fun withSpAppid(spAppid: String): PreSignPartnerScheduledH5Request = PreSignPartnerScheduledH5Request(json.with("sp_appid", spAppid))

    /** A copy with another [planId]. */
    public fun withPlanId(planId: Long): PreSignPartnerScheduledH5Request = PreSignPartnerScheduledH5Request(json.with("plan_id", planId))

    /** A copy with another [contractDisplayAccount]. */
    public fun withContractDisplayAccount(contractDisplayAccount: String): PreSignPartnerScheduledH5Request = PreSignPartnerScheduledH5Request(json.with("contract_display_account", contractDisplayAccount))

    /** A copy with another [contractNotifyUrl]. */
    public fun withContractNotifyUrl(contractNotifyUrl: String): PreSignPartnerScheduledH5Request = PreSignPartnerScheduledH5Request(json.with("contract_notify_url", contractNotifyUrl))

    /** A copy with another [outContractCode]. */
    public fun withOutContractCode(outContractCode: String): PreSignPartnerScheduledH5Request = PreSignPartnerScheduledH5Request(json.with("out_contract_code", outContractCode))

    /** A copy with another [subAppid]. */
    public fun withSubAppid(subAppid: String?): PreSignPartnerScheduledH5Request = PreSignPartnerScheduledH5Request(json.with("sub_appid", subAppid))

    /** A copy with another [spOpenid]. */
    public fun withSpOpenid(spOpenid: String?): PreSignPartnerScheduledH5Request = PreSignPartnerScheduledH5Request(json.with("sp_openid", spOpenid))

    /** A copy with another [subOpenid]. */
    public fun withSubOpenid(subOpenid: String?): PreSignPartnerScheduledH5Request = PreSignPartnerScheduledH5Request(json.with("sub_openid", subOpenid))

    /** A copy with another [deductSchedule]. */
    public fun withDeductSchedule(deductSchedule: DeductSchedule?): PreSignPartnerScheduledH5Request = PreSignPartnerScheduledH5Request(json.with("deduct_schedule", deductSchedule))

    /** A copy with another [jumpControl]. */
    public fun withJumpControl(jumpControl: JumpControl?): PreSignPartnerScheduledH5Request = PreSignPartnerScheduledH5Request(json.with("jump_control", jumpControl))

    /** A copy with another [outUserCode]. */
    public fun withOutUserCode(outUserCode: String?): PreSignPartnerScheduledH5Request = PreSignPartnerScheduledH5Request(json.with("out_user_code", outUserCode))
}

/**
 * `PreSignPartnerScheduledJsapiRequest`.
 */
public class PreSignPartnerScheduledJsapiRequest(json: JsonObject) : Model(json) {
    public constructor(subMchid: String, spAppid: String, planId: Long, contractDisplayAccount: String, contractNotifyUrl: String, outContractCode: String, subAppid: String? = null, spOpenid: String? = null, subOpenid: String? = null, deductSchedule: DeductSchedule? = null, outUserCode: String? = null) : this(
        Fields().put("sub_mchid", subMchid).put("sp_appid", spAppid).put("plan_id", planId).put("contract_display_account", contractDisplayAccount).put("contract_notify_url", contractNotifyUrl).put("out_contract_code", outContractCode).put("sub_appid", subAppid).put("sp_openid", spOpenid).put("sub_openid", subOpenid).put("deduct_schedule", deductSchedule).put("out_user_code", outUserCode).json,
    )

    public constructor(subMchid: String, spAppid: String, planId: Long, contractDisplayAccount: String, contractNotifyUrl: String, outContractCode: String) : this(
        Fields().put("sub_mchid", subMchid).put("sp_appid", spAppid).put("plan_id", planId).put("contract_display_account", contractDisplayAccount).put("contract_notify_url", contractNotifyUrl).put("out_contract_code", outContractCode).json,
    )

    /** 子商户号. The sub-merchant that the partner acts for. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 应用ID. An app, official account or mini program that is bound to the partner. */
    public val spAppid: String get() = json["sp_appid"].text()

    /** 委托代扣模板ID. The template of the agreement, made in the merchant platform. */
    public val planId: Long get() = json["plan_id"].long()

    /** 用户账户展示名称. The user's name at the merchant; shown in the agreement. */
    public val contractDisplayAccount: String get() = json["contract_display_account"].text()

    /** 签约结果通知地址. Where the result of signing is posted: https, without a query string. */
    public val contractNotifyUrl: String get() = json["contract_notify_url"].text()

    /** 商户签约协议号. The merchant's own number of the agreement. */
    public val outContractCode: String get() = json["out_contract_code"].text()

    /** 子商户的AppID. The sub-merchant's own app; needed for `sub_openid`. */
    public val subAppid: String? get() = json["sub_appid"].textOrNull()

    /** 用户在服务商商户应用下的用户标示. The user under `sp_appid`. */
    public val spOpenid: String? get() = json["sp_openid"].textOrNull()

    /** The user under `sub_appid`. */
    public val subOpenid: String? get() = json["sub_openid"].textOrNull()

    /** `deduct_schedule`. */
    public val deductSchedule: DeductSchedule? get() = json["deduct_schedule"].treeOrNull()?.let { DeductSchedule(it) }

    /** 商户侧用户标识. The merchant's own number of the user. */
    public val outUserCode: String? get() = json["out_user_code"].textOrNull()

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String): PreSignPartnerScheduledJsapiRequest = PreSignPartnerScheduledJsapiRequest(json.with("sub_mchid", subMchid))

    /** A copy with another [spAppid]. */
    public fun withSpAppid(spAppid: String): PreSignPartnerScheduledJsapiRequest = PreSignPartnerScheduledJsapiRequest(json.with("sp_appid", spAppid))

    /** A copy with another [planId]. */
    public fun withPlanId(planId: Long): PreSignPartnerScheduledJsapiRequest = PreSignPartnerScheduledJsapiRequest(json.with("plan_id", planId))

    /** A copy with another [contractDisplayAccount]. */
    public fun withContractDisplayAccount(contractDisplayAccount: String): PreSignPartnerScheduledJsapiRequest = PreSignPartnerScheduledJsapiRequest(json.with("contract_display_account", contractDisplayAccount))

    /** A copy with another [contractNotifyUrl]. */
    public fun withContractNotifyUrl(contractNotifyUrl: String): PreSignPartnerScheduledJsapiRequest = PreSignPartnerScheduledJsapiRequest(json.with("contract_notify_url", contractNotifyUrl))

    /** A copy with another [outContractCode]. */
    public fun withOutContractCode(outContractCode: String): PreSignPartnerScheduledJsapiRequest = PreSignPartnerScheduledJsapiRequest(json.with("out_contract_code", outContractCode))

    /** A copy with another [subAppid]. */
    public fun withSubAppid(subAppid: String?): PreSignPartnerScheduledJsapiRequest = PreSignPartnerScheduledJsapiRequest(json.with("sub_appid", subAppid))

    /** A copy with another [spOpenid]. */
    public fun withSpOpenid(spOpenid: String?): PreSignPartnerScheduledJsapiRequest = PreSignPartnerScheduledJsapiRequest(json.with("sp_openid", spOpenid))

    /** A copy with another [subOpenid]. */
    public fun withSubOpenid(subOpenid: String?): PreSignPartnerScheduledJsapiRequest = PreSignPartnerScheduledJsapiRequest(json.with("sub_openid", subOpenid))

    /** A copy with another [deductSchedule]. */
    public fun withDeductSchedule(deductSchedule: DeductSchedule?): PreSignPartnerScheduledJsapiRequest = PreSignPartnerScheduledJsapiRequest(json.with("deduct_schedule", deductSchedule))

    /** A copy with another [outUserCode]. */
    public fun withOutUserCode(outUserCode: String?): PreSignPartnerScheduledJsapiRequest = PreSignPartnerScheduledJsapiRequest(json.with("out_user_code", outUserCode))
}

/**
 * `PreSignPartnerScheduledMiniProgramRequest`.
 */
public class PreSignPartnerScheduledMiniProgramRequest(json: JsonObject) : Model(json) {
    public constructor(subMchid: String, spAppid: String, planId: Long, contractDisplayAccount: String, contractNotifyUrl: String, outContractCode: String, subAppid: String? = null, spOpenid: String? = null, subOpenid: String? = null, deductSchedule: DeductSchedule? = null, outUserCode: String? = null) : this(
        Fields().put("sub_mchid", subMchid).put("sp_appid", spAppid).put("plan_id", planId).put("contract_display_account", contractDisplayAccount).put("contract_notify_url", contractNotifyUrl).put("out_contract_code", outContractCode).put("sub_appid", subAppid).put("sp_openid", spOpenid).put("sub_openid", subOpenid).put("deduct_schedule", deductSchedule).put("out_user_code", outUserCode).json,
    )

    public constructor(subMchid: String, spAppid: String, planId: Long, contractDisplayAccount: String, contractNotifyUrl: String, outContractCode: String) : this(
        Fields().put("sub_mchid", subMchid).put("sp_appid", spAppid).put("plan_id", planId).put("contract_display_account", contractDisplayAccount).put("contract_notify_url", contractNotifyUrl).put("out_contract_code", outContractCode).json,
    )

    /** 子商户号. The sub-merchant that the partner acts for. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 应用ID. An app, official account or mini program that is bound to the partner. */
    public val spAppid: String get() = json["sp_appid"].text()

    /** 委托代扣模板ID. The template of the agreement, made in the merchant platform. */
    public val planId: Long get() = json["plan_id"].long()

    /** 用户账户展示名称. The user's name at the merchant; shown in the agreement. */
    public val contractDisplayAccount: String get() = json["contract_display_account"].text()

    /** 签约结果通知地址. Where the result of signing is posted: https, without a query string. */
    public val contractNotifyUrl: String get() = json["contract_notify_url"].text()

    /** 商户签约协议号. The merchant's own number of the agreement. */
    public val outContractCode: String get() = json["out_contract_code"].text()

    /** 子商户的AppID. The sub-merchant's own app; needed for `sub_openid`. */
    public val subAppid: String? get() = json["sub_appid"].textOrNull()

    /** 用户在服务商商户应用下的用户标示. The user under `sp_appid`. */
    public val spOpenid: String? get() = json["sp_openid"].textOrNull()

    /** The user under `sub_appid`. */
    public val subOpenid: String? get() = json["sub_openid"].textOrNull()

    /** `deduct_schedule`. */
    public val deductSchedule: DeductSchedule? get() = json["deduct_schedule"].treeOrNull()?.let { DeductSchedule(it) }

    /** 商户侧用户标识. The merchant's own number of the user. */
    public val outUserCode: String? get() = json["out_user_code"].textOrNull()

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String): PreSignPartnerScheduledMiniProgramRequest = PreSignPartnerScheduledMiniProgramRequest(json.with("sub_mchid", subMchid))

    /** A copy with another [spAppid]. */
    public fun withSpAppid(spAppid: String): PreSignPartnerScheduledMiniProgramRequest = PreSignPartnerScheduledMiniProgramRequest(json.with("sp_appid", spAppid))

    /** A copy with another [planId]. */
    public fun withPlanId(planId: Long): PreSignPartnerScheduledMiniProgramRequest = PreSignPartnerScheduledMiniProgramRequest(json.with("plan_id", planId))

    /** A copy with another [contractDisplayAccount]. */
    public fun withContractDisplayAccount(contractDisplayAccount: String): PreSignPartnerScheduledMiniProgramRequest = PreSignPartnerScheduledMiniProgramRequest(json.with("contract_display_account", contractDisplayAccount))

    /** A copy with another [contractNotifyUrl]. */
    public fun withContractNotifyUrl(contractNotifyUrl: String): PreSignPartnerScheduledMiniProgramRequest = PreSignPartnerScheduledMiniProgramRequest(json.with("contract_notify_url", contractNotifyUrl))

    /** A copy with another [outContractCode]. */
    public fun withOutContractCode(outContractCode: String): PreSignPartnerScheduledMiniProgramRequest = PreSignPartnerScheduledMiniProgramRequest(json.with("out_contract_code", outContractCode))

    /** A copy with another [subAppid]. */
    public fun withSubAppid(subAppid: String?): PreSignPartnerScheduledMiniProgramRequest = PreSignPartnerScheduledMiniProgramRequest(json.with("sub_appid", subAppid))

    /** A copy with another [spOpenid]. */
    public fun withSpOpenid(spOpenid: String?): PreSignPartnerScheduledMiniProgramRequest = PreSignPartnerScheduledMiniProgramRequest(json.with("sp_openid", spOpenid))

    /** A copy with another [subOpenid]. */
    public fun withSubOpenid(subOpenid: String?): PreSignPartnerScheduledMiniProgramRequest = PreSignPartnerScheduledMiniProgramRequest(json.with("sub_openid", subOpenid))

    /** A copy with another [deductSchedule]. */
    public fun withDeductSchedule(deductSchedule: DeductSchedule?): PreSignPartnerScheduledMiniProgramRequest = PreSignPartnerScheduledMiniProgramRequest(json.with("deduct_schedule", deductSchedule))

    /** A copy with another [outUserCode]. */
    public fun withOutUserCode(outUserCode: String?): PreSignPartnerScheduledMiniProgramRequest = PreSignPartnerScheduledMiniProgramRequest(json.with("out_user_code", outUserCode))
}

/**
 * `PreSignScheduledAppRequest`.
 */
public class PreSignScheduledAppRequest(json: JsonObject) : Model(json) {
    public constructor(appid: String, planId: Long, contractDisplayAccount: String, contractNotifyUrl: String, outContractCode: String, openid: String? = null, deductSchedule: DeductSchedule? = null, outUserCode: String? = null) : this(
        Fields().put("appid", appid).put("plan_id", planId).put("contract_display_account", contractDisplayAccount).put("contract_notify_url", contractNotifyUrl).put("out_contract_code", outContractCode).put("openid", openid).put("deduct_schedule", deductSchedule).put("out_user_code", outUserCode).json,
    )

    public constructor(appid: String, planId: Long, contractDisplayAccount: String, contractNotifyUrl: String, outContractCode: String) : this(
        Fields().put("appid", appid).put("plan_id", planId).put("contract_display_account", contractDisplayAccount).put("contract_notify_url", contractNotifyUrl).put("out_contract_code", outContractCode).json,
    )

    /** 应用ID. An app, official account or mini program that is bound to the merchant. */
    public val appid: String get() = json["appid"].text()

    /** 委托代扣模板ID. The template of the agreement, made in the merchant platform. */
    public val planId: Long get() = json["plan_id"].long()

    /** 用户账户展示名称. The user's name at the merchant; shown in the agreement. */
    public val contractDisplayAccount: String get() = json["contract_display_account"].text()

    /** 签约结果通知地址. Where the result of signing is posted: https, without a query string. */
    public val contractNotifyUrl: String get() = json["contract_notify_url"].text()

    /** 商户签约协议号. The merchant's own number of the agreement. */
    public val outContractCode: String get() = json["out_contract_code"].text()

    /** 用户在直连商户应用下的用户标示. The user in `appid`. */
    public val openid: String? get() = json["openid"].textOrNull()

    /** 预约信息. */
    public val deductSchedule: DeductSchedule? get() = json["deduct_schedule"].treeOrNull()?.let { DeductSchedule(it) }

    /** 商户侧用户标识. The merchant's own number of the user. */
    public val outUserCode: String? get() = json["out_user_code"].textOrNull()

    /** A copy with another [appid]. */
    public fun withAppid(appid: String): PreSignScheduledAppRequest = PreSignScheduledAppRequest(json.with("appid", appid))

    /** A copy with another [planId]. */
    public fun withPlanId(planId: Long): PreSignScheduledAppRequest = PreSignScheduledAppRequest(json.with("plan_id", planId))

    /** A copy with another [contractDisplayAccount]. */
    public fun withContractDisplayAccount(contractDisplayAccount: String): PreSignScheduledAppRequest = PreSignScheduledAppRequest(json.with("contract_display_account", contractDisplayAccount))

    /** A copy with another [contractNotifyUrl]. */
    public fun withContractNotifyUrl(contractNotifyUrl: String): PreSignScheduledAppRequest = PreSignScheduledAppRequest(json.with("contract_notify_url", contractNotifyUrl))

    /** A copy with another [outContractCode]. */
    public fun withOutContractCode(outContractCode: String): PreSignScheduledAppRequest = PreSignScheduledAppRequest(json.with("out_contract_code", outContractCode))

    /** A copy with another [openid]. */
    public fun withOpenid(openid: String?): PreSignScheduledAppRequest = PreSignScheduledAppRequest(json.with("openid", openid))

    /** A copy with another [deductSchedule]. */
    public fun withDeductSchedule(deductSchedule: DeductSchedule?): PreSignScheduledAppRequest = PreSignScheduledAppRequest(json.with("deduct_schedule", deductSchedule))

    /** A copy with another [outUserCode]. */
    public fun withOutUserCode(outUserCode: String?): PreSignScheduledAppRequest = PreSignScheduledAppRequest(json.with("out_user_code", outUserCode))
}

/**
 * `PreSignScheduledAppResponse`.
 */
public class PreSignScheduledAppResponse(json: JsonObject) : Model(json) {

    /** 预签约ID. Handed to the page where the user signs. */
    public val preEntrustwebId: String get() = json["pre_entrustweb_id"].text()

    /** 跳转签约小程序的path. Where to open that mini program. */
    public val miniprogramPath: String? get() = json["miniprogram_path"].textOrNull()

    /** 跳转签约小程序的username. The mini program where the user signs, for the SDK of apps. */
    public val miniprogramUsername: String? get() = json["miniprogram_username"].textOrNull()
}

/**
 * `PreSignScheduledH5Request`.
 */
public class PreSignScheduledH5Request(json: JsonObject) : Model(json) {
    public constructor(appid: String, planId: Long, contractDisplayAccount: String, contractNotifyUrl: String, outContractCode: String, openid: String? = null, deductSchedule: DeductSchedule? = null, jumpControl: JumpControl? = null, outUserCode: String? = null) : this(
        Fields().put("appid", appid).put("plan_id", planId).put("contract_display_account", contractDisplayAccount).put("contract_notify_url", contractNotifyUrl).put("out_contract_code", outContractCode).put("openid", openid).put("deduct_schedule", deductSchedule).put("jump_control", jumpControl).put("out_user_code", outUserCode).json,
    )

    public constructor(appid: String, planId: Long, contractDisplayAccount: String, contractNotifyUrl: String, outContractCode: String) : this(
        Fields().put("appid", appid).put("plan_id", planId).put("contract_display_account", contractDisplayAccount).put("contract_notify_url", contractNotifyUrl).put("out_contract_code", outContractCode).json,
    )

    /** 应用ID. An app, official account or mini program that is bound to the merchant. */
    public val appid: String get() = json["appid"].text()

    /** 委托代扣模板ID. The template of the agreement, made in the merchant platform. */
    public val planId: Long get() = json["plan_id"].long()

    /** 用户账户展示名称. The user's name at the merchant; shown in the agreement. */
    public val contractDisplayAccount: String get() = json["contract_display_account"].text()

    /** 签约结果通知地址. Where the result of signing is posted: https, without a query string. */
    public val contractNotifyUrl: String get() = json["contract_notify_url"].text()

    /** 商户签约协议号. The merchant's own number of the agreement. */
    public val outContractCode: String get() = json["out_contract_code"].text()

    /** 用户在直连商户应用下的用户标示. The user in `appid`. */
    public val openid: String? get() = json["openid"].textOrNull()

    /** 预约信息. */
    public val deductSchedule: DeductSchedule? get() = json["deduct_schedule"].treeOrNull()?.let { DeductSchedule(it) }

    /** 跳转控制信息. */
    public val jumpControl: JumpControl? get() = json["jump_control"].treeOrNull()?.let { JumpControl(it) }

    /** 商户侧用户标识. The merchant's own number of the user. */
    public val outUserCode: String? get() = json["out_user_code"].textOrNull()

    /** A copy with another [appid]. */
    public fun withAppid(appid: String): PreSignScheduledH5Request = PreSignScheduledH5Request(json.with("appid", appid))

    /** A copy with another [planId]. */
    public fun withPlanId(planId: Long): PreSignScheduledH5Request = PreSignScheduledH5Request(json.with("plan_id", planId))

    /** A copy with another [contractDisplayAccount]. */
    public fun withContractDisplayAccount(contractDisplayAccount: String): PreSignScheduledH5Request = PreSignScheduledH5Request(json.with("contract_display_account", contractDisplayAccount))

    /** A copy with another [contractNotifyUrl]. */
    public fun withContractNotifyUrl(contractNotifyUrl: String): PreSignScheduledH5Request = PreSignScheduledH5Request(json.with("contract_notify_url", contractNotifyUrl))

    /** A copy with another [outContractCode]. */
    public fun withOutContractCode(outContractCode: String): PreSignScheduledH5Request = PreSignScheduledH5Request(json.with("out_contract_code", outContractCode))

    /** A copy with another [openid]. */
    public fun withOpenid(openid: String?): PreSignScheduledH5Request = PreSignScheduledH5Request(json.with("openid", openid))

    /** A copy with another [deductSchedule]. */
    public fun withDeductSchedule(deductSchedule: DeductSchedule?): PreSignScheduledH5Request = PreSignScheduledH5Request(json.with("deduct_schedule", deductSchedule))

    /** A copy with another [jumpControl]. */
    public fun withJumpControl(jumpControl: JumpControl?): PreSignScheduledH5Request = PreSignScheduledH5Request(json.with("jump_control", jumpControl))

    /** A copy with another [outUserCode]. */
    public fun withOutUserCode(outUserCode: String?): PreSignScheduledH5Request = PreSignScheduledH5Request(json.with("out_user_code", outUserCode))
}

/**
 * `PreSignScheduledH5Response`.
 */
public class PreSignScheduledH5Response(json: JsonObject) : Model(json) {

    /** 拉起微信支付客户端的URL. Open it, so that the user signs. */
    public val redirectUrl: String get() = json["redirect_url"].text()
}

/**
 * `PreSignScheduledJsapiRequest`.
 */
public class PreSignScheduledJsapiRequest(json: JsonObject) : Model(json) {
    public constructor(appid: String, planId: Long, contractDisplayAccount: String, contractNotifyUrl: String, outContractCode: String, openid: String? = null, deductSchedule: DeductSchedule? = null, outUserCode: String? = null) : this(
        Fields().put("appid", appid).put("plan_id", planId).put("contract_display_account", contractDisplayAccount).put("contract_notify_url", contractNotifyUrl).put("out_contract_code", outContractCode).put("openid", openid).put("deduct_schedule", deductSchedule).put("out_user_code", outUserCode).json,
    )

    public constructor(appid: String, planId: Long, contractDisplayAccount: String, contractNotifyUrl: String, outContractCode: String) : this(
        Fields().put("appid", appid).put("plan_id", planId).put("contract_display_account", contractDisplayAccount).put("contract_notify_url", contractNotifyUrl).put("out_contract_code", outContractCode).json,
    )

    /** 应用ID. An app, official account or mini program that is bound to the merchant. */
    public val appid: String get() = json["appid"].text()

    /** 委托代扣模板ID. The template of the agreement, made in the merchant platform. */
    public val planId: Long get() = json["plan_id"].long()

    /** 用户账户展示名称. The user's name at the merchant; shown in the agreement. */
    public val contractDisplayAccount: String get() = json["contract_display_account"].text()

    /** 签约结果通知地址. Where the result of signing is posted: https, without a query string. */
    public val contractNotifyUrl: String get() = json["contract_notify_url"].text()

    /** 商户签约协议号. The merchant's own number of the agreement. */
    public val outContractCode: String get() = json["out_contract_code"].text()

    /** 用户在直连商户应用下的用户标示. The user in `appid`. */
    public val openid: String? get() = json["openid"].textOrNull()

    /** 预约信息. */
    public val deductSchedule: DeductSchedule? get() = json["deduct_schedule"].treeOrNull()?.let { DeductSchedule(it) }

    /** 商户侧用户标识. The merchant's own number of the user. */
    public val outUserCode: String? get() = json["out_user_code"].textOrNull()

    /** A copy with another [appid]. */
    public fun withAppid(appid: String): PreSignScheduledJsapiRequest = PreSignScheduledJsapiRequest(json.with("appid", appid))

    /** A copy with another [planId]. */
    public fun withPlanId(planId: Long): PreSignScheduledJsapiRequest = PreSignScheduledJsapiRequest(json.with("plan_id", planId))

    /** A copy with another [contractDisplayAccount]. */
    public fun withContractDisplayAccount(contractDisplayAccount: String): PreSignScheduledJsapiRequest = PreSignScheduledJsapiRequest(json.with("contract_display_account", contractDisplayAccount))

    /** A copy with another [contractNotifyUrl]. */
    public fun withContractNotifyUrl(contractNotifyUrl: String): PreSignScheduledJsapiRequest = PreSignScheduledJsapiRequest(json.with("contract_notify_url", contractNotifyUrl))

    /** A copy with another [outContractCode]. */
    public fun withOutContractCode(outContractCode: String): PreSignScheduledJsapiRequest = PreSignScheduledJsapiRequest(json.with("out_contract_code", outContractCode))

    /** A copy with another [openid]. */
    public fun withOpenid(openid: String?): PreSignScheduledJsapiRequest = PreSignScheduledJsapiRequest(json.with("openid", openid))

    /** A copy with another [deductSchedule]. */
    public fun withDeductSchedule(deductSchedule: DeductSchedule?): PreSignScheduledJsapiRequest = PreSignScheduledJsapiRequest(json.with("deduct_schedule", deductSchedule))

    /** A copy with another [outUserCode]. */
    public fun withOutUserCode(outUserCode: String?): PreSignScheduledJsapiRequest = PreSignScheduledJsapiRequest(json.with("out_user_code", outUserCode))
}

/**
 * `PreSignScheduledJsapiResponse`.
 */
public class PreSignScheduledJsapiResponse(json: JsonObject) : Model(json) {

    /** 跳转签约流程的URL. Open it, so that the user signs. */
    public val redirectUrl: String get() = json["redirect_url"].text()
}

/**
 * `PreSignScheduledMiniProgramRequest`.
 */
public class PreSignScheduledMiniProgramRequest(json: JsonObject) : Model(json) {
    public constructor(appid: String, planId: Long, contractDisplayAccount: String, contractNotifyUrl: String, outContractCode: String, openid: String? = null, deductSchedule: DeductSchedule? = null, outUserCode: String? = null) : this(
        Fields().put("appid", appid).put("plan_id", planId).put("contract_display_account", contractDisplayAccount).put("contract_notify_url", contractNotifyUrl).put("out_contract_code", outContractCode).put("openid", openid).put("deduct_schedule", deductSchedule).put("out_user_code", outUserCode).json,
    )

    public constructor(appid: String, planId: Long, contractDisplayAccount: String, contractNotifyUrl: String, outContractCode: String) : this(
        Fields().put("appid", appid).put("plan_id", planId).put("contract_display_account", contractDisplayAccount).put("contract_notify_url", contractNotifyUrl).put("out_contract_code", outContractCode).json,
    )

    /** 应用ID. An app, official account or mini program that is bound to the merchant. */
    public val appid: String get() = json["appid"].text()

    /** 委托代扣模板ID. The template of the agreement, made in the merchant platform. */
    public val planId: Long get() = json["plan_id"].long()

    /** 用户账户展示名称. The user's name at the merchant; shown in the agreement. */
    public val contractDisplayAccount: String get() = json["contract_display_account"].text()

    /** 签约结果通知地址. Where the result of signing is posted: https, without a query string. */
    public val contractNotifyUrl: String get() = json["contract_notify_url"].text()

    /** 商户签约协议号. The merchant's own number of the agreement. */
    public val outContractCode: String get() = json["out_contract_code"].text()

    /** 用户在直连商户应用下的用户标示. The user in `appid`. */
    public val openid: String? get() = json["openid"].textOrNull()

    /** 预约信息. */
    public val deductSchedule: DeductSchedule? get() = json["deduct_schedule"].treeOrNull()?.let { DeductSchedule(it) }

    /** 商户侧用户标识. The merchant's own number of the user. */
    public val outUserCode: String? get() = json["out_user_code"].textOrNull()

    /** A copy with another [appid]. */
    public fun withAppid(appid: String): PreSignScheduledMiniProgramRequest = PreSignScheduledMiniProgramRequest(json.with("appid", appid))

    /** A copy with another [planId]. */
    public fun withPlanId(planId: Long): PreSignScheduledMiniProgramRequest = PreSignScheduledMiniProgramRequest(json.with("plan_id", planId))

    /** A copy with another [contractDisplayAccount]. */
    public fun withContractDisplayAccount(contractDisplayAccount: String): PreSignScheduledMiniProgramRequest = PreSignScheduledMiniProgramRequest(json.with("contract_display_account", contractDisplayAccount))

    /** A copy with another [contractNotifyUrl]. */
    public fun withContractNotifyUrl(contractNotifyUrl: String): PreSignScheduledMiniProgramRequest = PreSignScheduledMiniProgramRequest(json.with("contract_notify_url", contractNotifyUrl))

    /** A copy with another [outContractCode]. */
    public fun withOutContractCode(outContractCode: String): PreSignScheduledMiniProgramRequest = PreSignScheduledMiniProgramRequest(json.with("out_contract_code", outContractCode))

    /** A copy with another [openid]. */
    public fun withOpenid(openid: String?): PreSignScheduledMiniProgramRequest = PreSignScheduledMiniProgramRequest(json.with("openid", openid))

    /** A copy with another [deductSchedule]. */
    public fun withDeductSchedule(deductSchedule: DeductSchedule?): PreSignScheduledMiniProgramRequest = PreSignScheduledMiniProgramRequest(json.with("deduct_schedule", deductSchedule))

    /** A copy with another [outUserCode]. */
    public fun withOutUserCode(outUserCode: String?): PreSignScheduledMiniProgramRequest = PreSignScheduledMiniProgramRequest(json.with("out_user_code", outUserCode))
}

/**
 * `PreSignScheduledMiniProgramResponse`.
 */
public class PreSignScheduledMiniProgramResponse(json: JsonObject) : Model(json) {

    /** 预签约ID. Handed to the page where the user signs. */
    public val preEntrustwebId: String get() = json["pre_entrustweb_id"].text()

    /** 跳转签约小程序的AppID. The mini program where the user signs. */
    public val redirectAppid: String get() = json["redirect_appid"].text()

    /** 跳转签约小程序的路径. Where to open that mini program. */
    public val redirectPath: String get() = json["redirect_path"].text()
}

/**
 * `Schedule`.
 */
public class Schedule(json: JsonObject) : Model(json) {

    /** 扣费预约的状态. */
    public val scheduleState: String get() = json["schedule_state"].text()

    /** 实际扣费金额. Set once it was charged. */
    public val deductAmount: Amount? get() = json["deduct_amount"].treeOrNull()?.let { Amount(it) }

    /** 实际扣费的日期. Set once it was charged. */
    public val deductDate: String? get() = json["deduct_date"].textOrNull()

    /** 可扣费结束日期. The last day on which the announced charge can be made. */
    public val deductEndDate: String? get() = json["deduct_end_date"].textOrNull()

    /** 可扣费开始日期. The first day on which the announced charge can be made. */
    public val deductStartDate: String? get() = json["deduct_start_date"].textOrNull()

    /** 已预约的扣费金额信息. What was announced to the user. */
    public val scheduledAmount: Amount? get() = json["scheduled_amount"].treeOrNull()?.let { Amount(it) }
}

/**
 * `ScheduledAmount`.
 */
public class ScheduledAmount(json: JsonObject) : Model(json) {

    /** 总金额. In fen. */
    public val amount: Long? get() = json["amount"].longOrNull()

    /** 货币类型. ISO 4217, `CNY` for yuan. */
    public val currency: String? get() = json["currency"].textOrNull()

    /** 金额. In fen. */
    public val total: Long? get() = json["total"].longOrNull()
}

/**
 * `SendDeductionRetryNoticeRequest`.
 */
public class SendDeductionRetryNoticeRequest(json: JsonObject) : Model(json) {
    public constructor(appid: String, mchid: String? = null) : this(
        Fields().put("mchid", mchid).put("appid", appid).json,
    )

    public constructor(appid: String) : this(
        Fields().put("appid", appid).json,
    )

    /** 直连商户号. The client's `mchid` where left out. */
    public val mchid: String? get() = json["mchid"].textOrNull()

    /** 公众号ID. An app, official account or mini program that is bound to the merchant. */
    public val appid: String get() = json["appid"].text()

    /** A copy with another [mchid]. */
    public fun withMchid(mchid: String?): SendDeductionRetryNoticeRequest = SendDeductionRetryNoticeRequest(json.with("mchid", mchid))

    /** A copy with another [appid]. */
    public fun withAppid(appid: String): SendDeductionRetryNoticeRequest = SendDeductionRetryNoticeRequest(json.with("appid", appid))
}

/**
 * `SendPartnerDeductionRetryNoticeRequest`.
 */
public class SendPartnerDeductionRetryNoticeRequest(json: JsonObject) : Model(json) {
    public constructor(subMchid: String, spAppid: String, spMchid: String? = null, subAppid: String? = null) : this(
        Fields().put("sp_mchid", spMchid).put("sub_mchid", subMchid).put("sp_appid", spAppid).put("sub_appid", subAppid).json,
    )

    public constructor(subMchid: String, spAppid: String) : this(
        Fields().put("sub_mchid", subMchid).put("sp_appid", spAppid).json,
    )

    /** 服务商商户号. The partner's own merchant number. The client's `mchid` where left out. */
    public val spMchid: String? get() = json["sp_mchid"].textOrNull()

    /** 子商户号. The sub-merchant that the partner acts for. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 服务商应用ID. An app, official account or mini program that is bound to the partner. */
    public val spAppid: String get() = json["sp_appid"].text()

    /** 子商户应用ID. The sub-merchant's own app. */
    public val subAppid: String? get() = json["sub_appid"].textOrNull()

    /** A copy with another [spMchid]. */
    public fun withSpMchid(spMchid: String?): SendPartnerDeductionRetryNoticeRequest = SendPartnerDeductionRetryNoticeRequest(json.with("sp_mchid", spMchid))

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String): SendPartnerDeductionRetryNoticeRequest = SendPartnerDeductionRetryNoticeRequest(json.with("sub_mchid", subMchid))

    /** A copy with another [spAppid]. */
    public fun withSpAppid(spAppid: String): SendPartnerDeductionRetryNoticeRequest = SendPartnerDeductionRetryNoticeRequest(json.with("sp_appid", spAppid))

    /** A copy with another [subAppid]. */
    public fun withSubAppid(subAppid: String?): SendPartnerDeductionRetryNoticeRequest = SendPartnerDeductionRetryNoticeRequest(json.with("sub_appid", subAppid))
}

/**
 * `SendPartnerPreDeductionNoticeRequest`.
 */
public class SendPartnerPreDeductionNoticeRequest(json: JsonObject) : Model(json) {
    public constructor(subMchid: String, spAppid: String, estimatedAmount: EstimatedAmount, spMchid: String? = null, subAppid: String? = null, deductDuration: PartnerDeductDuration? = null) : this(
        Fields().put("sp_mchid", spMchid).put("sub_mchid", subMchid).put("sp_appid", spAppid).put("estimated_amount", estimatedAmount).put("sub_appid", subAppid).put("deduct_duration", deductDuration).json,
    )

    public constructor(subMchid: String, spAppid: String, estimatedAmount: EstimatedAmount) : this(
        Fields().put("sub_mchid", subMchid).put("sp_appid", spAppid).put("estimated_amount", estimatedAmount).json,
    )

    /** 服务商商户号. The partner's own merchant number. The client's `mchid` where left out. */
    public val spMchid: String? get() = json["sp_mchid"].textOrNull()

    /** 子商户号. The sub-merchant that the partner acts for. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 服务商应用ID. An app, official account or mini program that is bound to the partner. */
    public val spAppid: String get() = json["sp_appid"].text()

    /** 预计扣费金额信息. What the user is told to expect. */
    public val estimatedAmount: EstimatedAmount get() = EstimatedAmount(json["estimated_amount"].tree())

    /** 子商户应用ID. The sub-merchant's own app. */
    public val subAppid: String? get() = json["sub_appid"].textOrNull()

    /** 扣费持续时间. For how many days the charge is tried. */
    public val deductDuration: PartnerDeductDuration? get() = json["deduct_duration"].treeOrNull()?.let { PartnerDeductDuration(it) }

    /** A copy with another [spMchid]. */
    public fun withSpMchid(spMchid: String?): SendPartnerPreDeductionNoticeRequest = SendPartnerPreDeductionNoticeRequest(json.with("sp_mchid", spMchid))

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String): SendPartnerPreDeductionNoticeRequest = SendPartnerPreDeductionNoticeRequest(json.with("sub_mchid", subMchid))

    /** A copy with another [spAppid]. */
    public fun withSpAppid(spAppid: String): SendPartnerPreDeductionNoticeRequest = SendPartnerPreDeductionNoticeRequest(json.with("sp_appid", spAppid))

    /** A copy with another [estimatedAmount]. */
    public fun withEstimatedAmount(estimatedAmount: EstimatedAmount): SendPartnerPreDeductionNoticeRequest = SendPartnerPreDeductionNoticeRequest(json.with("estimated_amount", estimatedAmount))

    /** A copy with another [subAppid]. */
    public fun withSubAppid(subAppid: String?): SendPartnerPreDeductionNoticeRequest = SendPartnerPreDeductionNoticeRequest(json.with("sub_appid", subAppid))

    /** A copy with another [deductDuration]. */
    public fun withDeductDuration(deductDuration: PartnerDeductDuration?): SendPartnerPreDeductionNoticeRequest = SendPartnerPreDeductionNoticeRequest(json.with("deduct_duration", deductDuration))
}

/**
 * `SendPreDeductionNoticeRequest`.
 */
public class SendPreDeductionNoticeRequest(json: JsonObject) : Model(json) {
    public constructor(appid: String, estimatedAmount: EstimatedAmount, mchid: String? = null, deductDuration: DeductDuration? = null) : this(
        Fields().put("mchid", mchid).put("appid", appid).put("estimated_amount", estimatedAmount).put("deduct_duration", deductDuration).json,
    )

    public constructor(appid: String, estimatedAmount: EstimatedAmount) : this(
        Fields().put("appid", appid).put("estimated_amount", estimatedAmount).json,
    )

    /** 直连商户号. The client's `mchid` where left out. */
    public val mchid: String? get() = json["mchid"].textOrNull()

    /** 公众号ID. An app, official account or mini program that is bound to the merchant. */
    public val appid: String get() = json["appid"].text()

    /** 预计扣费金额信息. What the user is told to expect. */
    public val estimatedAmount: EstimatedAmount get() = EstimatedAmount(json["estimated_amount"].tree())

    /** 扣费持续时间. For how many days the charge is tried. */
    public val deductDuration: DeductDuration? get() = json["deduct_duration"].treeOrNull()?.let { DeductDuration(it) }

    /** A copy with another [mchid]. */
    public fun withMchid(mchid: String?): SendPreDeductionNoticeRequest = SendPreDeductionNoticeRequest(json.with("mchid", mchid))

    /** A copy with another [appid]. */
    public fun withAppid(appid: String): SendPreDeductionNoticeRequest = SendPreDeductionNoticeRequest(json.with("appid", appid))

    /** A copy with another [estimatedAmount]. */
    public fun withEstimatedAmount(estimatedAmount: EstimatedAmount): SendPreDeductionNoticeRequest = SendPreDeductionNoticeRequest(json.with("estimated_amount", estimatedAmount))

    /** A copy with another [deductDuration]. */
    public fun withDeductDuration(deductDuration: DeductDuration?): SendPreDeductionNoticeRequest = SendPreDeductionNoticeRequest(json.with("deduct_duration", deductDuration))
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
 * `TerminatePartnerContractRequest`.
 */
public class TerminatePartnerContractRequest(json: JsonObject) : Model(json) {
    public constructor(subMchid: String, contractTerminationRemark: String) : this(
        Fields().put("sub_mchid", subMchid).put("contract_termination_remark", contractTerminationRemark).json,
    )

    /** 子商户号. The sub-merchant that the partner acts for. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 解约备注. Why it is ended. */
    public val contractTerminationRemark: String get() = json["contract_termination_remark"].text()

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String): TerminatePartnerContractRequest = TerminatePartnerContractRequest(json.with("sub_mchid", subMchid))

    /** A copy with another [contractTerminationRemark]. */
    public fun withContractTerminationRemark(contractTerminationRemark: String): TerminatePartnerContractRequest = TerminatePartnerContractRequest(json.with("contract_termination_remark", contractTerminationRemark))
}

/**
 * `DaysSinceFirstLogin`.
 *
 * The documented values; there may be others.
 */
public object DaysSinceFirstLogin {
    public const val DAYS_SINCE_FIRST_LOGIN_UNKNOW: String = "DAYS_SINCE_FIRST_LOGIN_UNKNOW"
    public const val DAYS_SINCE_FIRST_LOGIN_WITHIN_1_DAY: String = "DAYS_SINCE_FIRST_LOGIN_WITHIN_1_DAY"
    public const val DAYS_SINCE_FIRST_LOGIN_WITHIN_7_DAYS: String = "DAYS_SINCE_FIRST_LOGIN_WITHIN_7_DAYS"
    public const val DAYS_SINCE_FIRST_LOGIN_WITHIN_30_DAYS: String = "DAYS_SINCE_FIRST_LOGIN_WITHIN_30_DAYS"
    public const val DAYS_SINCE_FIRST_LOGIN_WITHIN_90_DAYS: String = "DAYS_SINCE_FIRST_LOGIN_WITHIN_90_DAYS"
    public const val DAYS_SINCE_FIRST_LOGIN_WITHIN_180_DAYS: String = "DAYS_SINCE_FIRST_LOGIN_WITHIN_180_DAYS"
    public const val DAYS_SINCE_FIRST_LOGIN_MORE_THEN_180_DAYS: String = "DAYS_SINCE_FIRST_LOGIN_MORE_THEN_180_DAYS"
}

/**
 * 设备类型.
 *
 * The documented values; there may be others.
 */
public object DeviceType {
    public const val DEVICE_TYPE_UNKNOW: String = "DEVICE_TYPE_UNKNOW"
    public const val DEVICE_TYPE_PHONE: String = "DEVICE_TYPE_PHONE"
    public const val DEVICE_TYPE_PAD: String = "DEVICE_TYPE_PAD"
    public const val DEVICE_TYPE_TV: String = "DEVICE_TYPE_TV"
    public const val DEVICE_TYPE_WATCH: String = "DEVICE_TYPE_WATCH"
}

/**
 * 协议解约方式.
 *
 * The documented values; there may be others.
 */
public object EntrustSignContractTerminationContractTerminationMode {
    public const val USER_TERMINATE: String = "USER_TERMINATE"
    public const val MCH_API_TERMINATE: String = "MCH_API_TERMINATE"
    public const val API: String = "API"
    public const val WEPAY_WEB_TERMINATE: String = "WEPAY_WEB_TERMINATE"
    public const val CUSTOMER_SERVICE_TERMINATE: String = "CUSTOMER_SERVICE_TERMINATE"
    public const val SYSTEM_TERMINATE: String = "SYSTEM_TERMINATE"
}

/**
 * 委托代扣协议状态.
 *
 * The documented values; there may be others.
 */
public object EntrustSignResourceContractState {
    public const val SIGNED: String = "SIGNED"
    public const val TERMINATED: String = "TERMINATED"
    public const val SIGN_FAILED: String = "SIGN_FAILED"
    public const val TO_BE_RENEWED: String = "TO_BE_RENEWED"
    public const val TERMINATE_PENDING: String = "TERMINATE_PENDING"
}

/**
 * 协议解约方式.
 *
 * The documented values; there may be others.
 */
public object EntrustTerminateContractTerminationContractTerminationMode {
    public const val USER_TERMINATE: String = "USER_TERMINATE"
    public const val MCH_API_TERMINATE: String = "MCH_API_TERMINATE"
    public const val API: String = "API"
    public const val WEPAY_WEB_TERMINATE: String = "WEPAY_WEB_TERMINATE"
    public const val CUSTOMER_SERVICE_TERMINATE: String = "CUSTOMER_SERVICE_TERMINATE"
    public const val SYSTEM_TERMINATE: String = "SYSTEM_TERMINATE"
}

/**
 * 委托代扣协议状态.
 *
 * The documented values; there may be others.
 */
public object EntrustTerminateInquiryResourceContractState {
    public const val SIGNED: String = "SIGNED"
    public const val TERMINATED: String = "TERMINATED"
}

/**
 * 委托代扣协议状态.
 *
 * The documented values; there may be others.
 */
public object EntrustTerminateResourceContractState {
    public const val SIGNED: String = "SIGNED"
    public const val TERMINATED: String = "TERMINATED"
}

/**
 * 委托代扣协议状态.
 *
 * The documented values; there may be others.
 */
public object GetHarmonyContractResponseContractState {
    public const val SIGNED: String = "SIGNED"
    public const val TERMINATED: String = "TERMINATED"
    public const val SIGN_FAILED: String = "SIGN_FAILED"
    public const val TO_BE_RENEWED: String = "TO_BE_RENEWED"
}

/**
 * 协议解约方式.
 *
 * The documented values; there may be others.
 */
public object HarmonyContractTerminationContractTerminationMode {
    public const val USER_TERMINATE: String = "USER_TERMINATE"
    public const val MCH_API_TERMINATE: String = "MCH_API_TERMINATE"
    public const val WEPAY_WEB_TERMINATE: String = "WEPAY_WEB_TERMINATE"
    public const val CUSTOMER_SERVICE_TERMINATE: String = "CUSTOMER_SERVICE_TERMINATE"
    public const val SYSTEM_TERMINATE: String = "SYSTEM_TERMINATE"
}

/**
 * 扣费预约状态.
 *
 * The documented values; there may be others.
 */
public object ScheduleState {
    public const val NO_SCHEDULED: String = "NO_SCHEDULED"
    public const val SCHEDULED: String = "SCHEDULED"
    public const val PAID: String = "PAID"
    public const val EXPIRED: String = "EXPIRED"
}

/**
 * 签约场景.
 *
 * The documented values; there may be others.
 */
public object SignScene {
    public const val SIGN_SCENE_APP: String = "SIGN_SCENE_APP"
    public const val SIGN_SCENE_QRCODE: String = "SIGN_SCENE_QRCODE"
}

/**
 * 单位.
 *
 * The documented values; there may be others.
 */
public object Unit {
    public const val DAY: String = "DAY"
}
