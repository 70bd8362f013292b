// Generated from api/ebike_charge.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.ebikecharge

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

    /** 订单金额. In fen. */
    public val total: Long? get() = json["total"].longOrNull()

    /** 货币类型. ISO 4217, `CNY` for yuan. */
    public val currency: String? get() = json["currency"].textOrNull()

    /** 折扣. What discounts took off, in fen. */
    public val discountTotal: Long? get() = json["discount_total"].longOrNull()

    /** 用户实际支付金额. In fen. */
    public val payerTotal: Long? get() = json["payer_total"].longOrNull()
}

/**
 * `ChargingSession`.
 */
public class ChargingSession(json: JsonObject) : Model(json) {
    public constructor(startTime: String, endTime: String, chargedCapacity: Long, chargingGunNumber: String, chargingStationName: String, parkDuration: Long? = null, parkFee: Long? = null) : this(
        Fields().put("start_time", startTime).put("end_time", endTime).put("charged_capacity", chargedCapacity).put("charging_gun_number", chargingGunNumber).put("charging_station_name", chargingStationName).put("park_duration", parkDuration).put("park_fee", parkFee).json,
    )

    public constructor(startTime: String, endTime: String, chargedCapacity: Long, chargingGunNumber: String, chargingStationName: String) : this(
        Fields().put("start_time", startTime).put("end_time", endTime).put("charged_capacity", chargedCapacity).put("charging_gun_number", chargingGunNumber).put("charging_station_name", chargingStationName).json,
    )

    /** 开始时间. RFC 3339. */
    public val startTime: String get() = json["start_time"].text()

    /** 结束时间. RFC 3339. */
    public val endTime: String get() = json["end_time"].text()

    /** 已充电量. */
    public val chargedCapacity: Long get() = json["charged_capacity"].long()

    /** 充电枪编号. */
    public val chargingGunNumber: String get() = json["charging_gun_number"].text()

    /** 充电站名称. */
    public val chargingStationName: String get() = json["charging_station_name"].text()

    /** 车位延时占用时长. */
    public val parkDuration: Long? get() = json["park_duration"].longOrNull()

    /** 车位延时占用产生的费用. In fen. */
    public val parkFee: Long? get() = json["park_fee"].longOrNull()

    /** A copy with another [startTime]. */
    public fun withStartTime(startTime: String): ChargingSession = ChargingSession(json.with("start_time", startTime))

    /** A copy with another [endTime]. */
    public fun withEndTime(endTime: String): ChargingSession = ChargingSession(json.with("end_time", endTime))

    /** A copy with another [chargedCapacity]. */
    public fun withChargedCapacity(chargedCapacity: Long): ChargingSession = ChargingSession(json.with("charged_capacity", chargedCapacity))

    /** A copy with another [chargingGunNumber]. */
    public fun withChargingGunNumber(chargingGunNumber: String): ChargingSession = ChargingSession(json.with("charging_gun_number", chargingGunNumber))

    /** A copy with another [chargingStationName]. */
    public fun withChargingStationName(chargingStationName: String): ChargingSession = ChargingSession(json.with("charging_station_name", chargingStationName))

    /** A copy with another [parkDuration]. */
    public fun withParkDuration(parkDuration: Long?): ChargingSession = ChargingSession(json.with("park_duration", parkDuration))

    /** A copy with another [parkFee]. */
    public fun withParkFee(parkFee: Long?): ChargingSession = ChargingSession(json.with("park_fee", parkFee))
}

/**
 * `ChargingStart`.
 */
public class ChargingStart(json: JsonObject) : Model(json) {
    public constructor(startTime: String, deviceId: String, chargingGunNumber: String, chargingStationName: String) : this(
        Fields().put("start_time", startTime).put("device_id", deviceId).put("charging_gun_number", chargingGunNumber).put("charging_station_name", chargingStationName).json,
    )

    /** 开始时间. RFC 3339. */
    public val startTime: String get() = json["start_time"].text()

    /** 充电位设备号. */
    public val deviceId: String get() = json["device_id"].text()

    /** 充电枪编号. */
    public val chargingGunNumber: String get() = json["charging_gun_number"].text()

    /** 充电站名称. */
    public val chargingStationName: String get() = json["charging_station_name"].text()

    /** A copy with another [startTime]. */
    public fun withStartTime(startTime: String): ChargingStart = ChargingStart(json.with("start_time", startTime))

    /** A copy with another [deviceId]. */
    public fun withDeviceId(deviceId: String): ChargingStart = ChargingStart(json.with("device_id", deviceId))

    /** A copy with another [chargingGunNumber]. */
    public fun withChargingGunNumber(chargingGunNumber: String): ChargingStart = ChargingStart(json.with("charging_gun_number", chargingGunNumber))

    /** A copy with another [chargingStationName]. */
    public fun withChargingStationName(chargingStationName: String): ChargingStart = ChargingStart(json.with("charging_station_name", chargingStationName))
}

/**
 * `Contract`.
 */
public class Contract(json: JsonObject) : Model(json) {

    /** 服务商商户号. */
    public val mchid: String get() = json["mchid"].text()

    /** 用户标识. */
    public val openid: String get() = json["openid"].text()

    /** 协议状态. */
    public val contractState: String get() = json["contract_state"].text()

    /** 特约商户号. */
    public val subMchid: String? get() = json["sub_mchid"].textOrNull()

    /** 充电授权扣费协议号. WeChat Pay's number of the agreement. */
    public val contractId: String? get() = json["contract_id"].textOrNull()
}

/**
 * `CreateChargingTokenRequest`.
 */
public class CreateChargingTokenRequest(json: JsonObject) : Model(json) {
    public constructor(appid: String, chargeInfo: ChargingStart, subMchid: String? = null, subAppid: String? = null) : this(
        Fields().put("appid", appid).put("charge_info", chargeInfo).put("sub_mchid", subMchid).put("sub_appid", subAppid).json,
    )

    public constructor(appid: String, chargeInfo: ChargingStart) : this(
        Fields().put("appid", appid).put("charge_info", chargeInfo).json,
    )

    /** 服务商公众号ID. */
    public val appid: String get() = json["appid"].text()

    /** 充电场景信息. */
    public val chargeInfo: ChargingStart get() = ChargingStart(json["charge_info"].tree())

    /** 特约商户号. The sub-merchant that the partner acts for. */
    public val subMchid: String? get() = json["sub_mchid"].textOrNull()

    /** 特约商户公众号ID. The sub-merchant's own app. */
    public val subAppid: String? get() = json["sub_appid"].textOrNull()

    /** A copy with another [appid]. */
    public fun withAppid(appid: String): CreateChargingTokenRequest = CreateChargingTokenRequest(json.with("appid", appid))

    /** A copy with another [chargeInfo]. */
    public fun withChargeInfo(chargeInfo: ChargingStart): CreateChargingTokenRequest = CreateChargingTokenRequest(json.with("charge_info", chargeInfo))

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String?): CreateChargingTokenRequest = CreateChargingTokenRequest(json.with("sub_mchid", subMchid))

    /** A copy with another [subAppid]. */
    public fun withSubAppid(subAppid: String?): CreateChargingTokenRequest = CreateChargingTokenRequest(json.with("sub_appid", subAppid))
}

/**
 * `CreateChargingTokenResponse`.
 */
public class CreateChargingTokenResponse(json: JsonObject) : Model(json) {

    /** 用户充电代扣凭证. */
    public val chargingToken: String get() = json["charging_token"].text()
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

    /** 订单总金额. In fen. */
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
    public constructor(appid: String, outTradeNo: String, description: String, amount: CreateTransactionAmount, chargeInfo: ChargingSession, chargingToken: String, deviceInfo: Device, notifyUrl: String, subMchid: String? = null, subAppid: String? = null, attach: String? = null, goodsTag: String? = null) : this(
        Fields().put("appid", appid).put("out_trade_no", outTradeNo).put("description", description).put("amount", amount).put("charge_info", chargeInfo).put("charging_token", chargingToken).put("device_info", deviceInfo).put("notify_url", notifyUrl).put("sub_mchid", subMchid).put("sub_appid", subAppid).put("attach", attach).put("goods_tag", goodsTag).json,
    )

    public constructor(appid: String, outTradeNo: String, description: String, amount: CreateTransactionAmount, chargeInfo: ChargingSession, chargingToken: String, deviceInfo: Device, notifyUrl: String) : this(
        Fields().put("appid", appid).put("out_trade_no", outTradeNo).put("description", description).put("amount", amount).put("charge_info", chargeInfo).put("charging_token", chargingToken).put("device_info", deviceInfo).put("notify_url", notifyUrl).json,
    )

    /** 服务商公众号ID. */
    public val appid: String get() = json["appid"].text()

    /** 商户订单号. The merchant's own number of the order. */
    public val outTradeNo: String get() = json["out_trade_no"].text()

    /** 商品描述. What is bought; shown to the user. */
    public val description: String get() = json["description"].text()

    /** 订单金额信息. */
    public val amount: CreateTransactionAmount get() = CreateTransactionAmount(json["amount"].tree())

    /** 充电自行车场景信息. */
    public val chargeInfo: ChargingSession get() = ChargingSession(json["charge_info"].tree())

    /** 用户充电代扣凭证. From `create_charging_token`: good for one charging. */
    public val chargingToken: String get() = json["charging_token"].text()

    /** 设备信息. */
    public val deviceInfo: Device get() = Device(json["device_info"].tree())

    /** 通知url. Where its notifications are posted: https, without a query string. */
    public val notifyUrl: String get() = json["notify_url"].text()

    /** 特约商户号. The sub-merchant that the partner acts for. */
    public val subMchid: String? get() = json["sub_mchid"].textOrNull()

    /** 特约商户公众号ID. The sub-merchant's own app. */
    public val subAppid: String? get() = json["sub_appid"].textOrNull()

    /** 附加字段. Comes back unchanged in queries and notifications. */
    public val attach: String? get() = json["attach"].textOrNull()

    /** 营销信息. */
    public val goodsTag: String? get() = json["goods_tag"].textOrNull()

    /** A copy with another [appid]. */
    public fun withAppid(appid: String): CreateTransactionRequest = CreateTransactionRequest(json.with("appid", appid))

    /** A copy with another [outTradeNo]. */
    public fun withOutTradeNo(outTradeNo: String): CreateTransactionRequest = CreateTransactionRequest(json.with("out_trade_no", outTradeNo))

    /** A copy with another [description]. */
    public fun withDescription(description: String): CreateTransactionRequest = CreateTransactionRequest(json.with("description", description))

    /** A copy with another [amount]. */
    public fun withAmount(amount: CreateTransactionAmount): CreateTransactionRequest = CreateTransactionRequest(json.with("amount", amount))

    /** A copy with another [chargeInfo]. */
    public fun withChargeInfo(chargeInfo: ChargingSession): CreateTransactionRequest = CreateTransactionRequest(json.with("charge_info", chargeInfo))

    /** A copy with another [chargingToken]. */
    public fun withChargingToken(chargingToken: String): CreateTransactionRequest = CreateTransactionRequest(json.with("charging_token", chargingToken))

    /** A copy with another [deviceInfo]. */
    public fun withDeviceInfo(deviceInfo: Device): CreateTransactionRequest = CreateTransactionRequest(json.with("device_info", deviceInfo))

    /** A copy with another [notifyUrl]. */
    public fun withNotifyUrl(notifyUrl: String): CreateTransactionRequest = CreateTransactionRequest(json.with("notify_url", notifyUrl))

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String?): CreateTransactionRequest = CreateTransactionRequest(json.with("sub_mchid", subMchid))

    /** A copy with another [subAppid]. */
    public fun withSubAppid(subAppid: String?): CreateTransactionRequest = CreateTransactionRequest(json.with("sub_appid", subAppid))

    /** A copy with another [attach]. */
    public fun withAttach(attach: String?): CreateTransactionRequest = CreateTransactionRequest(json.with("attach", attach))

    /** A copy with another [goodsTag]. */
    public fun withGoodsTag(goodsTag: String?): CreateTransactionRequest = CreateTransactionRequest(json.with("goods_tag", goodsTag))
}

/**
 * `CreateTransactionResponse`.
 */
public class CreateTransactionResponse(json: JsonObject) : Model(json) {

    /** 受理状态. */
    public val acceptState: String get() = json["accept_state"].text()

    /** 订单创建时间. RFC 3339. */
    public val createTime: String? get() = json["create_time"].textOrNull()
}

/**
 * `Device`.
 */
public class Device(json: JsonObject) : Model(json) {
    public constructor(deviceId: String, deviceIp: String) : this(
        Fields().put("device_id", deviceId).put("device_ip", deviceIp).json,
    )

    /** 充电位设备号. */
    public val deviceId: String get() = json["device_id"].text()

    /** 商户端设备ip. */
    public val deviceIp: String get() = json["device_ip"].text()

    /** A copy with another [deviceId]. */
    public fun withDeviceId(deviceId: String): Device = Device(json.with("device_id", deviceId))

    /** A copy with another [deviceIp]. */
    public fun withDeviceIp(deviceIp: String): Device = Device(json.with("device_ip", deviceIp))
}

/**
 * `Payer`.
 */
public class Payer(json: JsonObject) : Model(json) {

    /** 用户在服务商的标识. The user in `appid`. */
    public val openid: String? get() = json["openid"].textOrNull()

    /** 用户在特约商户的标识. */
    public val subOpenid: String? get() = json["sub_openid"].textOrNull()
}

/**
 * `PreopenContractRequest`.
 */
public class PreopenContractRequest(json: JsonObject) : Model(json) {
    public constructor(appid: String, openid: String, tradeScene: String, subMchid: String? = null, subAppid: String? = null) : this(
        Fields().put("appid", appid).put("openid", openid).put("trade_scene", tradeScene).put("sub_mchid", subMchid).put("sub_appid", subAppid).json,
    )

    public constructor(appid: String, openid: String, tradeScene: String) : this(
        Fields().put("appid", appid).put("openid", openid).put("trade_scene", tradeScene).json,
    )

    /** 服务商公众号ID. */
    public val appid: String get() = json["appid"].text()

    /** 用户标识. The user in `appid`. */
    public val openid: String get() = json["openid"].text()

    /** 交易场景. */
    public val tradeScene: String get() = json["trade_scene"].text()

    /** 特约商户号. The sub-merchant that the partner acts for. */
    public val subMchid: String? get() = json["sub_mchid"].textOrNull()

    /** 特约商户公众号ID. The sub-merchant's own app. */
    public val subAppid: String? get() = json["sub_appid"].textOrNull()

    /** A copy with another [appid]. */
    public fun withAppid(appid: String): PreopenContractRequest = PreopenContractRequest(json.with("appid", appid))

    /** A copy with another [openid]. */
    public fun withOpenid(openid: String): PreopenContractRequest = PreopenContractRequest(json.with("openid", openid))

    /** A copy with another [tradeScene]. */
    public fun withTradeScene(tradeScene: String): PreopenContractRequest = PreopenContractRequest(json.with("trade_scene", tradeScene))

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String?): PreopenContractRequest = PreopenContractRequest(json.with("sub_mchid", subMchid))

    /** A copy with another [subAppid]. */
    public fun withSubAppid(subAppid: String?): PreopenContractRequest = PreopenContractRequest(json.with("sub_appid", subAppid))
}

/**
 * `PreopenContractResponse`.
 */
public class PreopenContractResponse(json: JsonObject) : Model(json) {

    /** 预开通ID. Handed to the mini program where the user opens the service. */
    public val preopenId: String get() = json["preopen_id"].text()
}

/**
 * `Promotion`.
 */
public class Promotion(json: JsonObject) : Model(json) {

    /** 券ID. */
    public val promotionId: String get() = json["promotion_id"].text()

    /** 优惠券面额. In fen. */
    public val amount: Long? get() = json["amount"].longOrNull()

    /** 活动ID. */
    public val activityId: String? get() = json["activity_id"].textOrNull()

    /** 优惠类型. `CASH` is prepaid, `NOCASH` lowers what the merchant receives. */
    public val type: String? get() = json["type"].textOrNull()

    /** 优惠名称. */
    public val name: String? get() = json["name"].textOrNull()

    /** 商户出资. What the merchant pays of it, in fen. */
    public val merchantContribute: Long? get() = json["merchant_contribute"].longOrNull()

    /** 其他出资. What others pay of it, in fen. */
    public val otherContribute: Long? get() = json["other_contribute"].longOrNull()

    /** 优惠范围. `GLOBAL` is for the whole order, `SINGLE` for single goods. */
    public val scope: String? get() = json["scope"].textOrNull()

    /** 微信出资. In fen. */
    public val wxpayContribute: Long? get() = json["wxpay_contribute"].longOrNull()
}

/**
 * `Transaction`.
 */
public class Transaction(json: JsonObject) : Model(json) {

    /** 商户号. */
    public val mchid: String get() = json["mchid"].text()

    /** 服务商公众号ID. */
    public val appid: String get() = json["appid"].text()

    /** 商户订单号. The merchant's own number of the order. */
    public val outTradeNo: String get() = json["out_trade_no"].text()

    /** 充电授权扣费协议号. WeChat Pay's number of the agreement. */
    public val contractId: String get() = json["contract_id"].text()

    /** 订单金额信息. */
    public val amount: Amount get() = Amount(json["amount"].tree())

    /** 设备信息. */
    public val deviceInfo: Device get() = Device(json["device_info"].tree())

    /** 交易状态. */
    public val tradeState: String get() = json["trade_state"].text()

    /** 交易类型. */
    public val tradeType: String get() = json["trade_type"].text()

    /** 特约商户号. */
    public val subMchid: String? get() = json["sub_mchid"].textOrNull()

    /** 特约商户公众号ID. */
    public val subAppid: String? get() = json["sub_appid"].textOrNull()

    /** 微信订单号. WeChat Pay's number of the payment. */
    public val transactionId: String? get() = json["transaction_id"].textOrNull()

    /** 商户数据. Comes back unchanged in queries and notifications. */
    public val attach: String? get() = json["attach"].textOrNull()

    /** 银行类型. The bank's code, such as `ICBC_DEBIT`. */
    public val bankType: String? get() = json["bank_type"].textOrNull()

    /** 支付者信息. */
    public val payer: Payer? get() = json["payer"].treeOrNull()?.let { Payer(it) }

    /** 优惠信息. The coupons that were used. */
    public val promotionDetail: List<Promotion>? get() = json["promotion_detail"].listOrNull { Promotion(it.tree()) }

    /** 成功时间. RFC 3339. */
    public val successTime: String? get() = json["success_time"].textOrNull()

    /** 交易状态描述. */
    public val tradeStateDes: String? get() = json["trade_state_des"].textOrNull()
}
