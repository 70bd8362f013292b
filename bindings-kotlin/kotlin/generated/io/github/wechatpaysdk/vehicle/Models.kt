// Generated from api/vehicle.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.vehicle

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

    /** 货币类型. ISO 4217, `CNY` for yuan. At most 16 characters. */
    public val currency: String? get() = json["currency"].textOrNull()

    /** 折扣. What discounts took off, in fen. */
    public val discountTotal: Long? get() = json["discount_total"].longOrNull()

    /** 用户实际支付金额. In fen. */
    public val payerTotal: Long? get() = json["payer_total"].longOrNull()
}

/**
 * `CreateEtcHighwayTransactionAmount`.
 */
public class CreateEtcHighwayTransactionAmount(json: JsonObject) : Model(json) {
    public constructor(currency: String? = null, total: Long? = null) : this(
        Fields().put("currency", currency).put("total", total).json,
    )

    /** 货币类型. ISO 4217, `CNY` for yuan. */
    public val currency: String? get() = json["currency"].textOrNull()

    /** 订单金额. In fen. */
    public val total: Long? get() = json["total"].longOrNull()

    /** A copy with another [currency]. */
    public fun withCurrency(currency: String?): CreateEtcHighwayTransactionAmount = CreateEtcHighwayTransactionAmount(json.with("currency", currency))

    /** A copy with another [total]. */
    public fun withTotal(total: Long?): CreateEtcHighwayTransactionAmount = CreateEtcHighwayTransactionAmount(json.with("total", total))
}

/**
 * `CreateEtcHighwayTransactionDevice`.
 */
public class CreateEtcHighwayTransactionDevice(json: JsonObject) : Model(json) {
    public constructor(deviceIp: String, deviceId: String? = null) : this(
        Fields().put("device_ip", deviceIp).put("device_id", deviceId).json,
    )

    public constructor(deviceIp: String) : this(
        Fields().put("device_ip", deviceIp).json,
    )

    /** 商户端设备IP. */
    public val deviceIp: String get() = json["device_ip"].text()

    /** 商户端设备号. */
    public val deviceId: String? get() = json["device_id"].textOrNull()

    /** A copy with another [deviceIp]. */
    public fun withDeviceIp(deviceIp: String): CreateEtcHighwayTransactionDevice = CreateEtcHighwayTransactionDevice(json.with("device_ip", deviceIp))

    /** A copy with another [deviceId]. */
    public fun withDeviceId(deviceId: String?): CreateEtcHighwayTransactionDevice = CreateEtcHighwayTransactionDevice(json.with("device_id", deviceId))
}

/**
 * `CreateEtcHighwayTransactionRequest`.
 */
public class CreateEtcHighwayTransactionRequest(json: JsonObject) : Model(json) {
    public constructor(appid: String, outTradeNo: String, description: String, contractId: String, amount: CreateEtcHighwayTransactionAmount, highwayInfo: HighwayTrip, subMchid: String? = null, subAppid: String? = null, attach: String? = null, deviceInfo: CreateEtcHighwayTransactionDevice? = null, goodsTag: String? = null) : this(
        Fields().put("appid", appid).put("out_trade_no", outTradeNo).put("description", description).put("contract_id", contractId).put("amount", amount).put("highway_info", highwayInfo).put("sub_mchid", subMchid).put("sub_appid", subAppid).put("attach", attach).put("device_info", deviceInfo).put("goods_tag", goodsTag).json,
    )

    public constructor(appid: String, outTradeNo: String, description: String, contractId: String, amount: CreateEtcHighwayTransactionAmount, highwayInfo: HighwayTrip) : this(
        Fields().put("appid", appid).put("out_trade_no", outTradeNo).put("description", description).put("contract_id", contractId).put("amount", amount).put("highway_info", highwayInfo).json,
    )

    /** 商户appid. */
    public val appid: String get() = json["appid"].text()

    /** 商户订单号. The merchant's own number of the order. */
    public val outTradeNo: String get() = json["out_trade_no"].text()

    /** 商品信息. What is bought; shown to the user. */
    public val description: String get() = json["description"].text()

    /** ETC扣费授权协议号. WeChat Pay's number of the agreement. */
    public val contractId: String get() = json["contract_id"].text()

    /** 订单金额. */
    public val amount: CreateEtcHighwayTransactionAmount get() = CreateEtcHighwayTransactionAmount(json["amount"].tree())

    /** 高速场景信息. */
    public val highwayInfo: HighwayTrip get() = HighwayTrip(json["highway_info"].tree())

    /** 特约商户号. The sub-merchant that the partner acts for. */
    public val subMchid: String? get() = json["sub_mchid"].textOrNull()

    /** 特约商户appid. The sub-merchant's own app. */
    public val subAppid: String? get() = json["sub_appid"].textOrNull()

    /** 附加信息. Comes back unchanged in queries and notifications. */
    public val attach: String? get() = json["attach"].textOrNull()

    /** 设备信息. */
    public val deviceInfo: CreateEtcHighwayTransactionDevice? get() = json["device_info"].treeOrNull()?.let { CreateEtcHighwayTransactionDevice(it) }

    /** 营销信息. */
    public val goodsTag: String? get() = json["goods_tag"].textOrNull()

    /** A copy with another [appid]. */
    public fun withAppid(appid: String): CreateEtcHighwayTransactionRequest = CreateEtcHighwayTransactionRequest(json.with("appid", appid))

    /** A copy with another [outTradeNo]. */
    public fun withOutTradeNo(outTradeNo: String): CreateEtcHighwayTransactionRequest = CreateEtcHighwayTransactionRequest(json.with("out_trade_no", outTradeNo))

    /** A copy with another [description]. */
    public fun withDescription(description: String): CreateEtcHighwayTransactionRequest = CreateEtcHighwayTransactionRequest(json.with("description", description))

    /** A copy with another [contractId]. */
    public fun withContractId(contractId: String): CreateEtcHighwayTransactionRequest = CreateEtcHighwayTransactionRequest(json.with("contract_id", contractId))

    /** A copy with another [amount]. */
    public fun withAmount(amount: CreateEtcHighwayTransactionAmount): CreateEtcHighwayTransactionRequest = CreateEtcHighwayTransactionRequest(json.with("amount", amount))

    /** A copy with another [highwayInfo]. */
    public fun withHighwayInfo(highwayInfo: HighwayTrip): CreateEtcHighwayTransactionRequest = CreateEtcHighwayTransactionRequest(json.with("highway_info", highwayInfo))

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String?): CreateEtcHighwayTransactionRequest = CreateEtcHighwayTransactionRequest(json.with("sub_mchid", subMchid))

    /** A copy with another [subAppid]. */
    public fun withSubAppid(subAppid: String?): CreateEtcHighwayTransactionRequest = CreateEtcHighwayTransactionRequest(json.with("sub_appid", subAppid))

    /** A copy with another [attach]. */
    public fun withAttach(attach: String?): CreateEtcHighwayTransactionRequest = CreateEtcHighwayTransactionRequest(json.with("attach", attach))

    /** A copy with another [deviceInfo]. */
    public fun withDeviceInfo(deviceInfo: CreateEtcHighwayTransactionDevice?): CreateEtcHighwayTransactionRequest = CreateEtcHighwayTransactionRequest(json.with("device_info", deviceInfo))

    /** A copy with another [goodsTag]. */
    public fun withGoodsTag(goodsTag: String?): CreateEtcHighwayTransactionRequest = CreateEtcHighwayTransactionRequest(json.with("goods_tag", goodsTag))
}

/**
 * `CreateParkingRequest`.
 */
public class CreateParkingRequest(json: JsonObject) : Model(json) {
    public constructor(startTime: String, outParkingNo: String, freeDuration: Long, notifyUrl: String, parkingName: String, plateColor: String, plateNumber: String, subMchid: String? = null) : this(
        Fields().put("start_time", startTime).put("out_parking_no", outParkingNo).put("free_duration", freeDuration).put("notify_url", notifyUrl).put("parking_name", parkingName).put("plate_color", plateColor).put("plate_number", plateNumber).put("sub_mchid", subMchid).json,
    )

    public constructor(startTime: String, outParkingNo: String, freeDuration: Long, notifyUrl: String, parkingName: String, plateColor: String, plateNumber: String) : this(
        Fields().put("start_time", startTime).put("out_parking_no", outParkingNo).put("free_duration", freeDuration).put("notify_url", notifyUrl).put("parking_name", parkingName).put("plate_color", plateColor).put("plate_number", plateNumber).json,
    )

    /** 入场时间. At most 32 characters, RFC 3339. */
    public val startTime: String get() = json["start_time"].text()

    /** 商户入场ID. The merchant's own number of the parking. At most 64 characters. */
    public val outParkingNo: String get() = json["out_parking_no"].text()

    /** 免费时长. In seconds. */
    public val freeDuration: Long get() = json["free_duration"].long()

    /** 回调通知URL. Where its notifications are posted: https, without a query string. At most 256 characters. */
    public val notifyUrl: String get() = json["notify_url"].text()

    /** 停车场名称. At most 128 characters. */
    public val parkingName: String get() = json["parking_name"].text()

    /** 车牌颜色. See [PlateColor]. */
    public val plateColor: String get() = json["plate_color"].text()

    /** 车牌号. With the character of the province in front: `粤B888888`. At most 32 characters. */
    public val plateNumber: String get() = json["plate_number"].text()

    /** 子商户号. The sub-merchant that the partner acts for. At most 32 characters. Partners only. */
    public val subMchid: String? get() = json["sub_mchid"].textOrNull()

    /** A copy with another [startTime]. */
    public fun withStartTime(startTime: String): CreateParkingRequest = CreateParkingRequest(json.with("start_time", startTime))

    /** A copy with another [outParkingNo]. */
    public fun withOutParkingNo(outParkingNo: String): CreateParkingRequest = CreateParkingRequest(json.with("out_parking_no", outParkingNo))

    /** A copy with another [freeDuration]. */
    public fun withFreeDuration(freeDuration: Long): CreateParkingRequest = CreateParkingRequest(json.with("free_duration", freeDuration))

    /** A copy with another [notifyUrl]. */
    public fun withNotifyUrl(notifyUrl: String): CreateParkingRequest = CreateParkingRequest(json.with("notify_url", notifyUrl))

    /** A copy with another [parkingName]. */
    public fun withParkingName(parkingName: String): CreateParkingRequest = CreateParkingRequest(json.with("parking_name", parkingName))

    /** A copy with another [plateColor]. */
    public fun withPlateColor(plateColor: String): CreateParkingRequest = CreateParkingRequest(json.with("plate_color", plateColor))

    /** A copy with another [plateNumber]. */
    public fun withPlateNumber(plateNumber: String): CreateParkingRequest = CreateParkingRequest(json.with("plate_number", plateNumber))

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String?): CreateParkingRequest = CreateParkingRequest(json.with("sub_mchid", subMchid))
}

/**
 * `CreateParkingResponse`.
 */
public class CreateParkingResponse(json: JsonObject) : Model(json) {

    /** 停车入场ID. WeChat Pay's number of the parking; the charge names it as `parking_id`. At most 32 characters. */
    public val id: String get() = json["id"].text()

    /** 入场时间. At most 32 characters, RFC 3339. */
    public val startTime: String get() = json["start_time"].text()

    /** 商户入场ID. The merchant's own number of the parking. At most 64 characters. */
    public val outParkingNo: String get() = json["out_parking_no"].text()

    /** 免费时长. In seconds. */
    public val freeDuration: Long? get() = json["free_duration"].longOrNull()

    /** 停车场名称. At most 128 characters. */
    public val parkingName: String get() = json["parking_name"].text()

    /** 车牌颜色. See [PlateColor]. */
    public val plateColor: String get() = json["plate_color"].text()

    /** 车牌号. With the character of the province in front: `粤B888888`. At most 32 characters. */
    public val plateNumber: String get() = json["plate_number"].text()

    /** 停车入场状态. `BLOCKED`: the plate cannot be charged; see `block_reason`. See [State]. At most 32 characters. */
    public val state: String get() = json["state"].text()

    /** 不可用状态描述. `PAUSE`: the user has paused the service; `OVERDUE`: the user owes money; `OUT_SERVICE`: not opened. See [BlockReason]. At most 32 characters. */
    public val blockReason: String? get() = json["block_reason"].textOrNull()
}

/**
 * `CreateParkingTransactionAmount`.
 */
public class CreateParkingTransactionAmount(json: JsonObject) : Model(json) {
    public constructor(total: Long, currency: String? = null) : this(
        Fields().put("total", total).put("currency", currency).json,
    )

    public constructor(total: Long) : this(
        Fields().put("total", total).json,
    )

    /** 订单金额. In fen. */
    public val total: Long get() = json["total"].long()

    /** 货币类型. ISO 4217, `CNY` for yuan. See [Currency]. At most 16 characters. */
    public val currency: String? get() = json["currency"].textOrNull()

    /** A copy with another [total]. */
    public fun withTotal(total: Long): CreateParkingTransactionAmount = CreateParkingTransactionAmount(json.with("total", total))

    /** A copy with another [currency]. */
    public fun withCurrency(currency: String?): CreateParkingTransactionAmount = CreateParkingTransactionAmount(json.with("currency", currency))
}

/**
 * `CreateParkingTransactionRequest`.
 */
public class CreateParkingTransactionRequest(json: JsonObject) : Model(json) {
    public constructor(appid: String, outTradeNo: String, description: String, amount: CreateParkingTransactionAmount, notifyUrl: String, tradeScene: String, subMchid: String? = null, subAppid: String? = null, attach: String? = null, goodsTag: String? = null, parkingInfo: ParkingTradeScene? = null, profitSharing: String? = null) : this(
        Fields().put("appid", appid).put("out_trade_no", outTradeNo).put("description", description).put("amount", amount).put("notify_url", notifyUrl).put("trade_scene", tradeScene).put("sub_mchid", subMchid).put("sub_appid", subAppid).put("attach", attach).put("goods_tag", goodsTag).put("parking_info", parkingInfo).put("profit_sharing", profitSharing).json,
    )

    public constructor(appid: String, outTradeNo: String, description: String, amount: CreateParkingTransactionAmount, notifyUrl: String, tradeScene: String) : this(
        Fields().put("appid", appid).put("out_trade_no", outTradeNo).put("description", description).put("amount", amount).put("notify_url", notifyUrl).put("trade_scene", tradeScene).json,
    )

    /** 公众账号ID. At most 32 characters. */
    public val appid: String get() = json["appid"].text()

    /** 商户订单号. The merchant's own number of the order. At most 32 characters. */
    public val outTradeNo: String get() = json["out_trade_no"].text()

    /** 服务描述. What is paid for; shown to the user. At most 128 characters. */
    public val description: String get() = json["description"].text()

    /** 订单金额. */
    public val amount: CreateParkingTransactionAmount get() = CreateParkingTransactionAmount(json["amount"].tree())

    /** 回调通知URL. Where its notifications are posted: https, without a query string. At most 256 characters. */
    public val notifyUrl: String get() = json["notify_url"].text()

    /** 交易场景. See [TradeScene]. At most 16 characters. */
    public val tradeScene: String get() = json["trade_scene"].text()

    /** 子商户号. The sub-merchant that the partner acts for. At most 32 characters. Partners only. */
    public val subMchid: String? get() = json["sub_mchid"].textOrNull()

    /** 子公众账号ID. The sub-merchant's own app. At most 32 characters. Partners only. */
    public val subAppid: String? get() = json["sub_appid"].textOrNull()

    /** 附加数据. Comes back unchanged in queries and notifications. At most 128 characters. */
    public val attach: String? get() = json["attach"].textOrNull()

    /** 订单优惠标记. The mark that the rules of a promotion ask for. At most 32 characters. */
    public val goodsTag: String? get() = json["goods_tag"].textOrNull()

    /** 停车场景信息. */
    public val parkingInfo: ParkingTradeScene? get() = json["parking_info"].treeOrNull()?.let { ParkingTradeScene(it) }

    /** 分账标识. `Y`: the money is frozen after the payment, so that it can be split. See [ProfitSharing]. At most 16 characters. */
    public val profitSharing: String? get() = json["profit_sharing"].textOrNull()

    /** A copy with another [appid]. */
    public fun withAppid(appid: String): CreateParkingTransactionRequest = CreateParkingTransactionRequest(json.with("appid", appid))

    /** A copy with another [outTradeNo]. */
    public fun withOutTradeNo(outTradeNo: String): CreateParkingTransactionRequest = CreateParkingTransactionRequest(json.with("out_trade_no", outTradeNo))

    /** A copy with another [description]. */
    public fun withDescription(description: String): CreateParkingTransactionRequest = CreateParkingTransactionRequest(json.with("description", description))

    /** A copy with another [amount]. */
    public fun withAmount(amount: CreateParkingTransactionAmount): CreateParkingTransactionRequest = CreateParkingTransactionRequest(json.with("amount", amount))

    /** A copy with another [notifyUrl]. */
    public fun withNotifyUrl(notifyUrl: String): CreateParkingTransactionRequest = CreateParkingTransactionRequest(json.with("notify_url", notifyUrl))

    /** A copy with another [tradeScene]. */
    public fun withTradeScene(tradeScene: String): CreateParkingTransactionRequest = CreateParkingTransactionRequest(json.with("trade_scene", tradeScene))

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String?): CreateParkingTransactionRequest = CreateParkingTransactionRequest(json.with("sub_mchid", subMchid))

    /** A copy with another [subAppid]. */
    public fun withSubAppid(subAppid: String?): CreateParkingTransactionRequest = CreateParkingTransactionRequest(json.with("sub_appid", subAppid))

    /** A copy with another [attach]. */
    public fun withAttach(attach: String?): CreateParkingTransactionRequest = CreateParkingTransactionRequest(json.with("attach", attach))

    /** A copy with another [goodsTag]. */
    public fun withGoodsTag(goodsTag: String?): CreateParkingTransactionRequest = CreateParkingTransactionRequest(json.with("goods_tag", goodsTag))

    /** A copy with another [parkingInfo]. */
    public fun withParkingInfo(parkingInfo: ParkingTradeScene?): CreateParkingTransactionRequest = CreateParkingTransactionRequest(json.with("parking_info", parkingInfo))

    /** A copy with another [profitSharing]. */
    public fun withProfitSharing(profitSharing: String?): CreateParkingTransactionRequest = CreateParkingTransactionRequest(json.with("profit_sharing", profitSharing))
}

/**
 * `CreateParkingTransactionResponse`.
 */
public class CreateParkingTransactionResponse(json: JsonObject) : Model(json) {

    /** 商户号. At most 32 characters. */
    public val spMchid: String get() = json["sp_mchid"].text()

    /** 公众账号ID. At most 32 characters. */
    public val appid: String get() = json["appid"].text()

    /** 商户订单号. The merchant's own number of the order. At most 32 characters. */
    public val outTradeNo: String get() = json["out_trade_no"].text()

    /** 服务描述. What is paid for; shown to the user. At most 128 characters. */
    public val description: String get() = json["description"].text()

    /** 订单创建时间. At most 32 characters, RFC 3339. */
    public val createTime: String get() = json["create_time"].text()

    /** 订单金额信息. */
    public val amount: ParkingTransactionAmount get() = ParkingTransactionAmount(json["amount"].tree())

    /** 支付者信息. */
    public val payer: Payer get() = Payer(json["payer"].tree())

    /** 交易场景. See [TradeScene]. At most 32 characters. */
    public val tradeScene: String get() = json["trade_scene"].text()

    /** 交易状态. `SUCCESS`: paid; `ACCEPTED`: accepted, the result is still to come; `PAY_FAIL`: failed; `REFUND`: refunded. See [CreateParkingTransactionResponseTradeState]. At most 32 characters. */
    public val tradeState: String get() = json["trade_state"].text()

    /** 子商户号. At most 32 characters. Partners only. */
    public val subMchid: String? get() = json["sub_mchid"].textOrNull()

    /** 子商户公众账号ID. At most 32 characters. Partners only. */
    public val subAppid: String? get() = json["sub_appid"].textOrNull()

    /** 微信支付订单号. WeChat Pay's number of the payment. At most 32 characters. */
    public val transactionId: String? get() = json["transaction_id"].textOrNull()

    /** 附加数据. Comes back unchanged in queries and notifications. At most 128 characters. */
    public val attach: String? get() = json["attach"].textOrNull()

    /** 付款银行. The bank's code, such as `ICBC_DEBIT`. At most 16 characters. */
    public val bankType: String? get() = json["bank_type"].textOrNull()

    /** 停车场景信息. */
    public val parkingInfo: ParkingTradeScene? get() = json["parking_info"].treeOrNull()?.let { ParkingTradeScene(it) }

    /** 优惠信息. The coupons that were used. */
    public val promotionDetail: List<ParkingPromotion>? get() = json["promotion_detail"].listOrNull { ParkingPromotion(it.tree()) }

    /** 支付完成时间. At most 32 characters, RFC 3339. */
    public val successTime: String? get() = json["success_time"].textOrNull()

    /** 交易状态描述. At most 256 characters. */
    public val tradeStateDescription: String? get() = json["trade_state_description"].textOrNull()

    /** 用户是否已还款. Whether the user has paid back what was advanced for the order. See [UserRepaid]. At most 1 character. */
    public val userRepaid: String? get() = json["user_repaid"].textOrNull()
}

/**
 * `Device`.
 */
public class Device(json: JsonObject) : Model(json) {

    /** 商户端设备号. */
    public val deviceId: String? get() = json["device_id"].textOrNull()

    /** 商户端设备IP. */
    public val deviceIp: String? get() = json["device_ip"].textOrNull()
}

/**
 * `EntranceStateChangeResource`.
 */
public class EntranceStateChangeResource(json: JsonObject) : Model(json) {

    /** 微信商户号. At most 32 characters. */
    public val spMchid: String get() = json["sp_mchid"].text()

    /** 入场时间. At most 32 characters, RFC 3339. */
    public val startTime: String get() = json["start_time"].text()

    /** 商户侧入场标识ID. The merchant's own number of the parking. At most 32 characters. */
    public val outParkingNo: String get() = json["out_parking_no"].text()

    /** 车主服务为商户分配的入场ID. WeChat Pay's number of the parking. At most 32 characters. */
    public val parkingId: String get() = json["parking_id"].text()

    /** 停车场的免费停车时长. In seconds. */
    public val freeDuration: Long? get() = json["free_duration"].longOrNull()

    /** 所在停车位车场的名称. At most 32 characters. */
    public val parkingName: String get() = json["parking_name"].text()

    /** 停车入场状态. `BLOCKED`: the plate cannot be charged. See [ParkingState]. At most 32 characters. */
    public val parkingState: String get() = json["parking_state"].text()

    /** 车牌颜色. See [PlateColor]. At most 32 characters. */
    public val plateColor: String get() = json["plate_color"].text()

    /** 车牌号. With the character of the province in front: `粤B888888`. At most 32 characters. */
    public val plateNumber: String get() = json["plate_number"].text()

    /** 状态变更的发生时间. At most 32 characters, RFC 3339. */
    public val stateUpdateTime: String get() = json["state_update_time"].text()

    /** 子商户号. At most 32 characters. Partners only. */
    public val subMchid: String? get() = json["sub_mchid"].textOrNull()

    /** `PAUSE`: the user has paused the service; `OVERDUE`: the user owes money; `REMOVE`: the user has removed the plate. See [BlockedStateDescription]. */
    public val blockedStateDescription: String? get() = json["blocked_state_description"].textOrNull()
}

/**
 * `EtcContract`.
 */
public class EtcContract(json: JsonObject) : Model(json) {

    /** 服务商商户号. The partner's own merchant number. */
    public val spMchid: String get() = json["sp_mchid"].text()

    /** 发起签约的appid. */
    public val appid: String get() = json["appid"].text()

    /** ETC扣费授权协议号. WeChat Pay's number of the agreement. */
    public val contractId: String get() = json["contract_id"].text()

    /** 用户在发起签约APP的标识. */
    public val spOpenid: String get() = json["sp_openid"].text()

    /** ETC绑定状态. */
    public val bindState: String get() = json["bind_state"].text()

    /** 绑定的车牌号. With the character of the province in front: `粤B888888`. */
    public val plateNumber: String get() = json["plate_number"].text()

    /** 特约商户号. */
    public val subMchid: String? get() = json["sub_mchid"].textOrNull()

    /** 子商户appid. */
    public val subAppid: String? get() = json["sub_appid"].textOrNull()

    /** 用户在发起签约子APP的标识. */
    public val subOpenid: String? get() = json["sub_openid"].textOrNull()
}

/**
 * `EtcPayer`.
 */
public class EtcPayer(json: JsonObject) : Model(json) {

    /** 用户的唯一标识. */
    public val openid: String? get() = json["openid"].textOrNull()

    /** 用户在服务商APP的标识. */
    public val spOpenid: String? get() = json["sp_openid"].textOrNull()

    /** 用户在特约商户APP的标识. */
    public val subOpenid: String? get() = json["sub_openid"].textOrNull()
}

/**
 * `EtcPromotion`.
 */
public class EtcPromotion(json: JsonObject) : Model(json) {

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
 * `EtcTransaction`.
 */
public class EtcTransaction(json: JsonObject) : Model(json) {

    /** 商户号. */
    public val mchid: String get() = json["mchid"].text()

    /** 商户appid. */
    public val appid: String get() = json["appid"].text()

    /** 微信支付订单号. WeChat Pay's number of the payment. */
    public val transactionId: String get() = json["transaction_id"].text()

    /** 商户订单号. The merchant's own number of the order. */
    public val outTradeNo: String get() = json["out_trade_no"].text()

    /** 订单金额. */
    public val amount: Amount get() = Amount(json["amount"].tree())

    /** 交易状态. */
    public val tradeState: String get() = json["trade_state"].text()

    /** 交易类型. */
    public val tradeType: String get() = json["trade_type"].text()

    /** 特约商户号. */
    public val subMchid: String? get() = json["sub_mchid"].textOrNull()

    /** 特约商户appid. */
    public val subAppid: String? get() = json["sub_appid"].textOrNull()

    /** 商户数据. Comes back unchanged in queries and notifications. */
    public val attach: String? get() = json["attach"].textOrNull()

    /** 付款银行. The bank's code, such as `ICBC_DEBIT`. */
    public val bankType: String? get() = json["bank_type"].textOrNull()

    /** 设备信息. */
    public val deviceInfo: Device? get() = json["device_info"].treeOrNull()?.let { Device(it) }

    /** 支付者. */
    public val payer: EtcPayer? get() = json["payer"].treeOrNull()?.let { EtcPayer(it) }

    /** 优惠详情. The coupons that were used. */
    public val promotionDetail: List<EtcPromotion>? get() = json["promotion_detail"].listOrNull { EtcPromotion(it.tree()) }

    /** 支付完成时间. RFC 3339. */
    public val successTime: String? get() = json["success_time"].textOrNull()

    /** 交易状态描述. */
    public val tradeStateDesc: String? get() = json["trade_state_desc"].textOrNull()
}

/**
 * `EtcTransactionSuccessResource`.
 */
public class EtcTransactionSuccessResource(json: JsonObject) : Model(json) {

    /** 微信商户号. */
    public val spMchid: String get() = json["sp_mchid"].text()

    /** 微信AppId. */
    public val appid: String get() = json["appid"].text()

    /** ETC扣费授权协议号. WeChat Pay's number of the agreement. */
    public val contractId: String get() = json["contract_id"].text()

    /** 绑定状态. */
    public val bindState: String get() = json["bind_state"].text()

    /** 车牌号. With the character of the province in front: `粤B888888`. */
    public val plateNumber: String get() = json["plate_number"].text()

    /** 子商户号. */
    public val subMchid: String? get() = json["sub_mchid"].textOrNull()

    /** 子商户AppId. */
    public val subAppid: String? get() = json["sub_appid"].textOrNull()

    /** 用户唯一标识. */
    public val spOpenid: String? get() = json["sp_openid"].textOrNull()

    /** 用户在子商户下的唯一标识. */
    public val subOpenid: String? get() = json["sub_openid"].textOrNull()
}

/**
 * `GetParkingTransactionResponse`.
 */
public class GetParkingTransactionResponse(json: JsonObject) : Model(json) {

    /** 商户号. At most 32 characters. */
    public val spMchid: String get() = json["sp_mchid"].text()

    /** 公众账号ID. At most 32 characters. */
    public val appid: String get() = json["appid"].text()

    /** 商户订单号. The merchant's own number of the order. At most 32 characters. */
    public val outTradeNo: String get() = json["out_trade_no"].text()

    /** 服务描述. What is paid for; shown to the user. At most 128 characters. */
    public val description: String get() = json["description"].text()

    /** 订单创建时间. At most 32 characters, RFC 3339. */
    public val createTime: String get() = json["create_time"].text()

    /** 订单金额信息. */
    public val amount: Amount get() = Amount(json["amount"].tree())

    /** 支付者信息. */
    public val payer: Payer get() = Payer(json["payer"].tree())

    /** 交易场景. See [TradeScene]. At most 32 characters. */
    public val tradeScene: String get() = json["trade_scene"].text()

    /** 交易状态. `SUCCESS`: paid; `ACCEPTED`: accepted, the result is still to come; `PAY_FAIL`: failed; `REFUND`: refunded. See [GetParkingTransactionResponseTradeState]. At most 32 characters. */
    public val tradeState: String get() = json["trade_state"].text()

    /** 子商户号. At most 32 characters. Partners only. */
    public val subMchid: String? get() = json["sub_mchid"].textOrNull()

    /** 子商户公众账号ID. At most 32 characters. Partners only. */
    public val subAppid: String? get() = json["sub_appid"].textOrNull()

    /** 微信支付订单号. WeChat Pay's number of the payment. At most 32 characters. */
    public val transactionId: String? get() = json["transaction_id"].textOrNull()

    /** 附加数据. Comes back unchanged in queries and notifications. At most 128 characters. */
    public val attach: String? get() = json["attach"].textOrNull()

    /** 付款银行. The bank's code, such as `ICBC_DEBIT`. At most 16 characters. */
    public val bankType: String? get() = json["bank_type"].textOrNull()

    /** 停车场景信息. */
    public val parkingInfo: ParkingTradeScene? get() = json["parking_info"].treeOrNull()?.let { ParkingTradeScene(it) }

    /** 优惠信息. The coupons that were used. */
    public val promotionDetail: List<ParkingPromotion>? get() = json["promotion_detail"].listOrNull { ParkingPromotion(it.tree()) }

    /** 支付完成时间. At most 32 characters, RFC 3339. */
    public val successTime: String? get() = json["success_time"].textOrNull()

    /** 交易状态描述. At most 256 characters. */
    public val tradeStateDescription: String? get() = json["trade_state_description"].textOrNull()

    /** 用户是否已还款. Whether the user has paid back what was advanced for the order. See [UserRepaid]. At most 1 character. */
    public val userRepaid: String? get() = json["user_repaid"].textOrNull()
}

/**
 * `GetPlateServiceResponse`.
 */
public class GetPlateServiceResponse(json: JsonObject) : Model(json) {

    /** 用户标识. At most 32 characters. */
    public val openid: String get() = json["openid"].text()

    /** 车牌颜色. See [PlateColor]. */
    public val plateColor: String get() = json["plate_color"].text()

    /** 车牌号. With the character of the province in front: `粤B888888`. At most 32 characters. */
    public val plateNumber: String get() = json["plate_number"].text()

    /** 车牌服务开通状态. `NORMAL`: the plate can be charged; `PAUSE`: the user has paused the service; `OUT_SERVICE`: not opened. See [ServiceState]. At most 32 characters. */
    public val serviceState: String get() = json["service_state"].text()

    /** 车牌服务开通时间. At most 32 characters, RFC 3339. */
    public val serviceOpenTime: String? get() = json["service_open_time"].textOrNull()
}

/**
 * `HighwayTrip`.
 */
public class HighwayTrip(json: JsonObject) : Model(json) {
    public constructor(startTime: String, endTime: String, channelType: String, entrance: String, plateNumber: String, carType: String? = null, carryingCapacity: Long? = null, carryingRange: String? = null, exit: String? = null) : this(
        Fields().put("start_time", startTime).put("end_time", endTime).put("channel_type", channelType).put("entrance", entrance).put("plate_number", plateNumber).put("car_type", carType).put("carrying_capacity", carryingCapacity).put("carrying_range", carryingRange).put("exit", exit).json,
    )

    public constructor(startTime: String, endTime: String, channelType: String, entrance: String, plateNumber: String) : this(
        Fields().put("start_time", startTime).put("end_time", endTime).put("channel_type", channelType).put("entrance", entrance).put("plate_number", plateNumber).json,
    )

    /** 入站时间. RFC 3339. */
    public val startTime: String get() = json["start_time"].text()

    /** 出站时间. RFC 3339. */
    public val endTime: String get() = json["end_time"].text()

    /** 通道类型. */
    public val channelType: String get() = json["channel_type"].text()

    /** 入口名称. */
    public val entrance: String get() = json["entrance"].text()

    /** 车牌号. With the character of the province in front: `粤B888888`. */
    public val plateNumber: String get() = json["plate_number"].text()

    /** 车辆类型. */
    public val carType: String? get() = json["car_type"].textOrNull()

    /** 承载人数. */
    public val carryingCapacity: Long? get() = json["carrying_capacity"].longOrNull()

    /** 荷载范围. */
    public val carryingRange: String? get() = json["carrying_range"].textOrNull()

    /** 出口名称. */
    public val exit: String? get() = json["exit"].textOrNull()

    /** A copy with another [startTime]. */
    public fun withStartTime(startTime: String): HighwayTrip = HighwayTrip(json.with("start_time", startTime))

    /** A copy with another [endTime]. */
    public fun withEndTime(endTime: String): HighwayTrip = HighwayTrip(json.with("end_time", endTime))

    /** A copy with another [channelType]. */
    public fun withChannelType(channelType: String): HighwayTrip = HighwayTrip(json.with("channel_type", channelType))

    /** A copy with another [entrance]. */
    public fun withEntrance(entrance: String): HighwayTrip = HighwayTrip(json.with("entrance", entrance))

    /** A copy with another [plateNumber]. */
    public fun withPlateNumber(plateNumber: String): HighwayTrip = HighwayTrip(json.with("plate_number", plateNumber))

    /** A copy with another [carType]. */
    public fun withCarType(carType: String?): HighwayTrip = HighwayTrip(json.with("car_type", carType))

    /** A copy with another [carryingCapacity]. */
    public fun withCarryingCapacity(carryingCapacity: Long?): HighwayTrip = HighwayTrip(json.with("carrying_capacity", carryingCapacity))

    /** A copy with another [carryingRange]. */
    public fun withCarryingRange(carryingRange: String?): HighwayTrip = HighwayTrip(json.with("carrying_range", carryingRange))

    /** A copy with another [exit]. */
    public fun withExit(exit: String?): HighwayTrip = HighwayTrip(json.with("exit", exit))
}

/**
 * `Identity`.
 */
public class Identity(json: JsonObject) : Model(json) {
    public constructor(encryptedCredentialId: String, credentialType: String, encryptedRealName: String) : this(
        Fields().put("encrypted_credential_id", encryptedCredentialId).put("credential_type", credentialType).put("encrypted_real_name", encryptedRealName).json,
    )

    /** 证件号码. Encrypted on the wire. */
    public val encryptedCredentialId: String get() = json["encrypted_credential_id"].text()

    /** 证件类型. */
    public val credentialType: String get() = json["credential_type"].text()

    /** 姓名. Encrypted on the wire. */
    public val encryptedRealName: String get() = json["encrypted_real_name"].text()

    /** A copy with another [encryptedCredentialId]. */
    public fun withEncryptedCredentialId(encryptedCredentialId: String): Identity = Identity(json.with("encrypted_credential_id", encryptedCredentialId))

    /** A copy with another [credentialType]. */
    public fun withCredentialType(credentialType: String): Identity = Identity(json.with("credential_type", credentialType))

    /** A copy with another [encryptedRealName]. */
    public fun withEncryptedRealName(encryptedRealName: String): Identity = Identity(json.with("encrypted_real_name", encryptedRealName))

    override fun isSensitive(name: String): Boolean = name == "encrypted_credential_id" || name == "encrypted_real_name"
}

/**
 * `Parking`.
 */
public class Parking(json: JsonObject) : Model(json) {

    /** 入场时间. At most 32 characters, RFC 3339. */
    public val startTime: String get() = json["start_time"].text()

    /** 出场时间. At most 32 characters, RFC 3339. */
    public val endTime: String get() = json["end_time"].text()

    /** 停车场设备ID. At most 32 characters. */
    public val deviceId: String get() = json["device_id"].text()

    /** 停车入场ID. From `create_parking`. At most 32 characters. */
    public val parkingId: String get() = json["parking_id"].text()

    /** 计费时长. In seconds. */
    public val chargingDuration: Long? get() = json["charging_duration"].longOrNull()

    /** 停车场名称. At most 32 characters. */
    public val parkingName: String get() = json["parking_name"].text()

    /** 车牌颜色. See [PlateColor]. At most 32 characters. */
    public val plateColor: String get() = json["plate_color"].text()

    /** 车牌号. With the character of the province in front: `粤B888888`. At most 32 characters. */
    public val plateNumber: String get() = json["plate_number"].text()
}

/**
 * `ParkingPromotion`.
 */
public class ParkingPromotion(json: JsonObject) : Model(json) {

    /** 券ID. WeChat Pay's number of the coupon. At most 32 characters. */
    public val couponId: String get() = json["coupon_id"].text()

    /** 优惠券面额. In fen. */
    public val amount: Long? get() = json["amount"].longOrNull()

    /** 活动ID. The batch of coupons that it is from. At most 32 characters. */
    public val stockId: String? get() = json["stock_id"].textOrNull()

    /** 优惠类型. `CASH` is prepaid, `NOCASH` lowers what the merchant receives. See [ParkingPromotionType]. At most 16 characters. */
    public val type: String? get() = json["type"].textOrNull()

    /** 优惠名称. At most 128 characters. */
    public val name: String? get() = json["name"].textOrNull()

    /** 优惠币种. ISO 4217, `CNY` for yuan. See [Currency]. At most 16 characters. */
    public val currency: String? get() = json["currency"].textOrNull()

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
 * `ParkingTradeScene`.
 */
public class ParkingTradeScene(json: JsonObject) : Model(json) {
    public constructor(startTime: String, endTime: String, deviceId: String, parkingId: String, chargingDuration: Long, parkingName: String, plateColor: String, plateNumber: String) : this(
        Fields().put("start_time", startTime).put("end_time", endTime).put("device_id", deviceId).put("parking_id", parkingId).put("charging_duration", chargingDuration).put("parking_name", parkingName).put("plate_color", plateColor).put("plate_number", plateNumber).json,
    )

    /** 入场时间. At most 32 characters, RFC 3339. */
    public val startTime: String get() = json["start_time"].text()

    /** 出场时间. At most 32 characters, RFC 3339. */
    public val endTime: String get() = json["end_time"].text()

    /** 停车场设备ID. At most 32 characters. */
    public val deviceId: String get() = json["device_id"].text()

    /** 入场ID. From `create_parking`. At most 32 characters. */
    public val parkingId: String get() = json["parking_id"].text()

    /** 计费时长. In seconds. */
    public val chargingDuration: Long? get() = json["charging_duration"].longOrNull()

    /** 停车场名称. At most 32 characters. */
    public val parkingName: String get() = json["parking_name"].text()

    /** 车牌颜色. See [PlateColor]. */
    public val plateColor: String get() = json["plate_color"].text()

    /** 车牌号. With the character of the province in front: `粤B888888`. At most 32 characters. */
    public val plateNumber: String get() = json["plate_number"].text()

    /** A copy with another [startTime]. */
    public fun withStartTime(startTime: String): ParkingTradeScene = ParkingTradeScene(json.with("start_time", startTime))

    /** A copy with another [endTime]. */
    public fun withEndTime(endTime: String): ParkingTradeScene = ParkingTradeScene(json.with("end_time", endTime))

    /** A copy with another [deviceId]. */
    public fun withDeviceId(deviceId: String): ParkingTradeScene = ParkingTradeScene(json.with("device_id", deviceId))

    /** A copy with another [parkingId]. */
    public fun withParkingId(parkingId: String): ParkingTradeScene = ParkingTradeScene(json.with("parking_id", parkingId))

    /** A copy with another [chargingDuration]. */
    public fun withChargingDuration(chargingDuration: Long): ParkingTradeScene = ParkingTradeScene(json.with("charging_duration", chargingDuration))

    /** A copy with another [parkingName]. */
    public fun withParkingName(parkingName: String): ParkingTradeScene = ParkingTradeScene(json.with("parking_name", parkingName))

    /** A copy with another [plateColor]. */
    public fun withPlateColor(plateColor: String): ParkingTradeScene = ParkingTradeScene(json.with("plate_color", plateColor))

    /** A copy with another [plateNumber]. */
    public fun withPlateNumber(plateNumber: String): ParkingTradeScene = ParkingTradeScene(json.with("plate_number", plateNumber))
}

/**
 * `ParkingTransactionAmount`.
 */
public class ParkingTransactionAmount(json: JsonObject) : Model(json) {

    /** 货币类型. ISO 4217, `CNY` for yuan. See [Currency]. At most 16 characters. */
    public val currency: String get() = json["currency"].text()

    /** 订单金额. In fen. */
    public val total: Long? get() = json["total"].longOrNull()

    /** 折扣. What discounts took off, in fen. */
    public val discountTotal: Long? get() = json["discount_total"].longOrNull()

    /** 用户实际支付金额. In fen. */
    public val payerTotal: Long? get() = json["payer_total"].longOrNull()
}

/**
 * `ParkingTransactionResource`.
 */
public class ParkingTransactionResource(json: JsonObject) : Model(json) {

    /** 微信商户号. At most 32 characters. */
    public val spMchid: String get() = json["sp_mchid"].text()

    /** 微信AppId. At most 32 characters. */
    public val appid: String get() = json["appid"].text()

    /** 商户订单号. The merchant's own number of the order. At most 32 characters. */
    public val outTradeNo: String get() = json["out_trade_no"].text()

    /** 服务描述. What is paid for; shown to the user. At most 128 characters. */
    public val description: String get() = json["description"].text()

    /** 订单创建时间. At most 32 characters, RFC 3339. */
    public val createTime: String get() = json["create_time"].text()

    /** 金额信息. */
    public val amount: Amount get() = Amount(json["amount"].tree())

    /** 交易场景. At most 16 characters. */
    public val tradeScene: String get() = json["trade_scene"].text()

    /** 交易状态. `SUCCESS`: paid; `ACCEPT`: accepted, the result is still to come; `PAY_FAIL`: failed; `REFUND`: refunded. See [ParkingTransactionResourceTradeState]. At most 32 characters. */
    public val tradeState: String get() = json["trade_state"].text()

    /** 子商户号. At most 32 characters. Partners only. */
    public val subMchid: String? get() = json["sub_mchid"].textOrNull()

    /** 子商户AppId. At most 32 characters. Partners only. */
    public val subAppid: String? get() = json["sub_appid"].textOrNull()

    /** 微信支付订单号. WeChat Pay's number of the payment. At most 32 characters. */
    public val transactionId: String? get() = json["transaction_id"].textOrNull()

    /** 附加数据. Comes back unchanged in queries and notifications. At most 128 characters. */
    public val attach: String? get() = json["attach"].textOrNull()

    /** 付款银行类型. The bank's code, such as `ICBC_DEBIT`. At most 32 characters. */
    public val bankType: String? get() = json["bank_type"].textOrNull()

    /** 停车信息. */
    public val parkingInfo: Parking? get() = json["parking_info"].treeOrNull()?.let { Parking(it) }

    /** 支付者信息. */
    public val payer: Payer? get() = json["payer"].treeOrNull()?.let { Payer(it) }

    /** 优惠信息. The coupons that were used. */
    public val promotionDetail: List<ParkingTransactionResourcePromotion>? get() = json["promotion_detail"].listOrNull { ParkingTransactionResourcePromotion(it.tree()) }

    /** 支付完成时间. At most 32 characters, RFC 3339. */
    public val successTime: String? get() = json["success_time"].textOrNull()

    /** 交易状态描述. At most 256 characters. */
    public val tradeStateDescription: String? get() = json["trade_state_description"].textOrNull()

    /** 用户是否还款. Whether the user has paid back what was advanced for the order. See [UserRepaid]. At most 1 character. */
    public val userRepaid: String? get() = json["user_repaid"].textOrNull()
}

/**
 * `ParkingTransactionResourcePromotion`.
 */
public class ParkingTransactionResourcePromotion(json: JsonObject) : Model(json) {

    /** 券ID. WeChat Pay's number of the coupon. At most 32 characters. */
    public val couponId: String get() = json["coupon_id"].text()

    /** 优惠券面额. In fen. */
    public val amount: Long? get() = json["amount"].longOrNull()

    /** 活动ID. At most 32 characters. */
    public val activityId: String? get() = json["activity_id"].textOrNull()

    /** 活动ID. The batch of coupons that it is from. Known from the community. */
    public val stockId: String? get() = json["stock_id"].textOrNull()

    /** 优惠类型. `CASH` is prepaid, `NOCASH` lowers what the merchant receives. See [ParkingTransactionResourcePromotionType]. At most 16 characters. */
    public val type: String? get() = json["type"].textOrNull()

    /** 优惠名称. At most 128 characters. */
    public val name: String? get() = json["name"].textOrNull()

    /** 优惠币种. ISO 4217, `CNY` for yuan. See [Currency]. At most 16 characters. */
    public val currency: String? get() = json["currency"].textOrNull()

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
 * `Payer`.
 */
public class Payer(json: JsonObject) : Model(json) {

    /** 用户在appid下的标识. At most 128 characters. */
    public val openid: String get() = json["openid"].text()

    /** 用户在sub_appid下的标识. At most 128 characters. Partners only. */
    public val subOpenid: String? get() = json["sub_openid"].textOrNull()
}

/**
 * `PreopenEtcRequest`.
 */
public class PreopenEtcRequest(json: JsonObject) : Model(json) {
    public constructor(spAppid: String, openid: String, planId: String, identify: Identity, plateNumber: String, subMchid: String? = null, subAppid: String? = null, startTime: String? = null, bankCardNo: String? = null, etcDeviceId: String? = null) : this(
        Fields().put("sp_appid", spAppid).put("openid", openid).put("plan_id", planId).put("identify", identify).put("plate_number", plateNumber).put("sub_mchid", subMchid).put("sub_appid", subAppid).put("start_time", startTime).put("bank_card_no", bankCardNo).put("etc_device_id", etcDeviceId).json,
    )

    public constructor(spAppid: String, openid: String, planId: String, identify: Identity, plateNumber: String) : this(
        Fields().put("sp_appid", spAppid).put("openid", openid).put("plan_id", planId).put("identify", identify).put("plate_number", plateNumber).json,
    )

    /** 服务商appid. */
    public val spAppid: String get() = json["sp_appid"].text()

    /** 用户标识. */
    public val openid: String get() = json["openid"].text()

    /** ETC授权扣费模板ID. The template of the agreement, made in the merchant platform. */
    public val planId: String get() = json["plan_id"].text()

    /** 实名信息. */
    public val identify: Identity get() = Identity(json["identify"].tree())

    /** 车牌号. With the character of the province in front: `粤B888888`. */
    public val plateNumber: String get() = json["plate_number"].text()

    /** 特约商户号. The sub-merchant that the partner acts for. */
    public val subMchid: String? get() = json["sub_mchid"].textOrNull()

    /** 子商户appid. The sub-merchant's own app. */
    public val subAppid: String? get() = json["sub_appid"].textOrNull()

    /** 入场时间. RFC 3339. */
    public val startTime: String? get() = json["start_time"].textOrNull()

    /** 用户开通ETC时绑定的银行卡. The card that the toll is charged to. Encrypted on the wire. */
    public val bankCardNo: String? get() = json["bank_card_no"].textOrNull()

    /** ETC设备号. */
    public val etcDeviceId: String? get() = json["etc_device_id"].textOrNull()

    /** A copy with another [spAppid]. */
    public fun withSpAppid(spAppid: String): PreopenEtcRequest = PreopenEtcRequest(json.with("sp_appid", spAppid))

    /** A copy with another [openid]. */
    public fun withOpenid(openid: String): PreopenEtcRequest = PreopenEtcRequest(json.with("openid", openid))

    /** A copy with another [planId]. */
    public fun withPlanId(planId: String): PreopenEtcRequest = PreopenEtcRequest(json.with("plan_id", planId))

    /** A copy with another [identify]. */
    public fun withIdentify(identify: Identity): PreopenEtcRequest = PreopenEtcRequest(json.with("identify", identify))

    /** A copy with another [plateNumber]. */
    public fun withPlateNumber(plateNumber: String): PreopenEtcRequest = PreopenEtcRequest(json.with("plate_number", plateNumber))

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String?): PreopenEtcRequest = PreopenEtcRequest(json.with("sub_mchid", subMchid))

    /** A copy with another [subAppid]. */
    public fun withSubAppid(subAppid: String?): PreopenEtcRequest = PreopenEtcRequest(json.with("sub_appid", subAppid))

    /** A copy with another [startTime]. */
    public fun withStartTime(startTime: String?): PreopenEtcRequest = PreopenEtcRequest(json.with("start_time", startTime))

    /** A copy with another [bankCardNo]. */
    public fun withBankCardNo(bankCardNo: String?): PreopenEtcRequest = PreopenEtcRequest(json.with("bank_card_no", bankCardNo))

    /** A copy with another [etcDeviceId]. */
    public fun withEtcDeviceId(etcDeviceId: String?): PreopenEtcRequest = PreopenEtcRequest(json.with("etc_device_id", etcDeviceId))

    override fun isSensitive(name: String): Boolean = name == "bank_card_no"
}

/**
 * `PreopenEtcResponse`.
 */
public class PreopenEtcResponse(json: JsonObject) : Model(json) {

    /** 预开通ID. Handed to the mini program where the user opens the service. */
    public val preopenId: String get() = json["preopen_id"].text()
}

/**
 * `UserStateChangeResource`.
 */
public class UserStateChangeResource(json: JsonObject) : Model(json) {

    /** 服务商商户号. The partner's own merchant number. */
    public val spMchid: String get() = json["sp_mchid"].text()

    /** 发起签约的AppID. */
    public val appid: String get() = json["appid"].text()

    /** ETC扣费授权协议号. WeChat Pay's number of the agreement. */
    public val contractId: String get() = json["contract_id"].text()

    /** 用户在发起签约App的标识. */
    public val spOpenid: String get() = json["sp_openid"].text()

    /** etc绑定状态. */
    public val bindState: String get() = json["bind_state"].text()

    /** 绑定的车牌号. With the character of the province in front: `粤B888888`. */
    public val plateNumber: String get() = json["plate_number"].text()

    /** 特约商户号. */
    public val subMchid: String? get() = json["sub_mchid"].textOrNull()

    /** 用户在发起签约子App的标识. */
    public val subOpenid: String? get() = json["sub_openid"].textOrNull()
}

/**
 * 不可用状态描述.
 *
 * The documented values; there may be others.
 */
public object BlockReason {
    public const val PAUSE: String = "PAUSE"
    public const val OVERDUE: String = "OVERDUE"
    public const val OUT_SERVICE: String = "OUT_SERVICE"
}

/**
 * `BlockedStateDescription`.
 *
 * The documented values; there may be others.
 */
public object BlockedStateDescription {
    public const val PAUSE: String = "PAUSE"
    public const val OVERDUE: String = "OVERDUE"
    public const val REMOVE: String = "REMOVE"
}

/**
 * 交易状态.
 *
 * The documented values; there may be others.
 */
public object CreateParkingTransactionResponseTradeState {
    public const val SUCCESS: String = "SUCCESS"
    public const val ACCEPTED: String = "ACCEPTED"
    public const val PAY_FAIL: String = "PAY_FAIL"
    public const val REFUND: String = "REFUND"
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
 * 交易状态.
 *
 * The documented values; there may be others.
 */
public object GetParkingTransactionResponseTradeState {
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
public object ParkingPromotionType {
    public const val CASH: String = "CASH"
    public const val NOCASH: String = "NOCASH"
}

/**
 * 停车入场状态.
 *
 * The documented values; there may be others.
 */
public object ParkingState {
    public const val NORMAL: String = "NORMAL"
    public const val BLOCKED: String = "BLOCKED"
}

/**
 * 优惠类型.
 *
 * The documented values; there may be others.
 */
public object ParkingTransactionResourcePromotionType {
    public const val CASH: String = "CASH"
    public const val NOCASH: String = "NOCASH"
    public const val DISCOUNT: String = "DISCOUNT"
}

/**
 * 交易状态.
 *
 * The documented values; there may be others.
 */
public object ParkingTransactionResourceTradeState {
    public const val SUCCESS: String = "SUCCESS"
    public const val ACCEPT: String = "ACCEPT"
    public const val PAY_FAIL: String = "PAY_FAIL"
    public const val REFUND: String = "REFUND"
}

/**
 * 车牌颜色.
 *
 * The documented values; there may be others.
 */
public object PlateColor {
    public const val BLUE: String = "BLUE"
    public const val GREEN: String = "GREEN"
    public const val YELLOW: String = "YELLOW"
    public const val BLACK: String = "BLACK"
    public const val WHITE: String = "WHITE"
    public const val LIMEGREEN: String = "LIMEGREEN"
}

/**
 * 分账标识.
 *
 * The documented values; there may be others.
 */
public object ProfitSharing {
    public const val Y: String = "Y"
    public const val N: String = "N"
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
 * 车牌服务开通状态.
 *
 * The documented values; there may be others.
 */
public object ServiceState {
    public const val NORMAL: String = "NORMAL"
    public const val PAUSE: String = "PAUSE"
    public const val OUT_SERVICE: String = "OUT_SERVICE"
}

/**
 * 停车入场状态.
 *
 * The documented values; there may be others.
 */
public object State {
    public const val NORMAL: String = "NORMAL"
    public const val BLOCKED: String = "BLOCKED"
}

/**
 * 交易场景.
 *
 * The documented values; there may be others.
 */
public object TradeScene {
    public const val PARKING: String = "PARKING"
}

/**
 * 用户是否已还款.
 *
 * The documented values; there may be others.
 */
public object UserRepaid {
    public const val Y: String = "Y"
    public const val N: String = "N"
}
