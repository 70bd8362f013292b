// Generated from api/pay_after.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.payafter

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
 * `CancelOrderRequest`.
 */
public class CancelOrderRequest(json: JsonObject) : Model(json) {
    public constructor(appid: String, serviceId: String, reason: String) : this(
        Fields().put("appid", appid).put("service_id", serviceId).put("reason", reason).json,
    )

    /** 公众账号ID. An app, official account or mini program that is bound to the merchant. */
    public val appid: String get() = json["appid"].text()

    /** 服务ID. The service that WeChat Pay opened for the merchant. */
    public val serviceId: String get() = json["service_id"].text()

    /** 取消原因. Why it is cancelled. */
    public val reason: String get() = json["reason"].text()

    /** A copy with another [appid]. */
    public fun withAppid(appid: String): CancelOrderRequest = CancelOrderRequest(json.with("appid", appid))

    /** A copy with another [serviceId]. */
    public fun withServiceId(serviceId: String): CancelOrderRequest = CancelOrderRequest(json.with("service_id", serviceId))

    /** A copy with another [reason]. */
    public fun withReason(reason: String): CancelOrderRequest = CancelOrderRequest(json.with("reason", reason))
}

/**
 * `CancelOrderResponse`.
 */
public class CancelOrderResponse(json: JsonObject) : Model(json) {

    /** 商户号. */
    public val mchid: String get() = json["mchid"].text()

    /** 公众账号ID. */
    public val appid: String get() = json["appid"].text()

    /** 微信支付服务订单号. WeChat Pay's number of the service order. */
    public val orderId: String get() = json["order_id"].text()

    /** 商户服务订单号. The merchant's own number of the service order. */
    public val outOrderNo: String get() = json["out_order_no"].text()

    /** 服务ID. The service that WeChat Pay opened for the merchant. */
    public val serviceId: String get() = json["service_id"].text()
}

/**
 * `CancelSmartRetailOrderRequest`.
 */
public class CancelSmartRetailOrderRequest(json: JsonObject) : Model(json) {
    public constructor(appid: String, serviceId: String, reason: String) : this(
        Fields().put("appid", appid).put("service_id", serviceId).put("reason", reason).json,
    )

    /** 公众账号ID. An app, official account or mini program that is bound to the merchant. */
    public val appid: String get() = json["appid"].text()

    /** 服务ID. The service that WeChat Pay opened for the merchant. */
    public val serviceId: String get() = json["service_id"].text()

    /** 取消原因. Why it is cancelled. */
    public val reason: String get() = json["reason"].text()

    /** A copy with another [appid]. */
    public fun withAppid(appid: String): CancelSmartRetailOrderRequest = CancelSmartRetailOrderRequest(json.with("appid", appid))

    /** A copy with another [serviceId]. */
    public fun withServiceId(serviceId: String): CancelSmartRetailOrderRequest = CancelSmartRetailOrderRequest(json.with("service_id", serviceId))

    /** A copy with another [reason]. */
    public fun withReason(reason: String): CancelSmartRetailOrderRequest = CancelSmartRetailOrderRequest(json.with("reason", reason))
}

/**
 * `CancelSmartRetailOrderResponse`.
 */
public class CancelSmartRetailOrderResponse(json: JsonObject) : Model(json) {

    /** 商户号. */
    public val mchid: String get() = json["mchid"].text()

    /** 公众账号ID. */
    public val appid: String get() = json["appid"].text()

    /** 微信支付服务订单号. WeChat Pay's number of the service order. */
    public val orderId: String get() = json["order_id"].text()

    /** 商户服务订单号. The merchant's own number of the service order. */
    public val outOrderNo: String get() = json["out_order_no"].text()

    /** 服务ID. The service that WeChat Pay opened for the merchant. */
    public val serviceId: String get() = json["service_id"].text()
}

/**
 * `CompleteOrderRequest`.
 */
public class CompleteOrderRequest(json: JsonObject) : Model(json) {
    public constructor(appid: String, serviceId: String, cancelReason: String? = null, discounts: List<Discount>? = null, fees: List<Fee>? = null, finishTicket: String? = null, finishType: Long? = null, profitSharing: Boolean? = null, realServiceEndLocation: String? = null, realServiceEndTime: String? = null, realServiceStartTime: String? = null, totalAmount: Long? = null) : this(
        Fields().put("appid", appid).put("service_id", serviceId).put("cancel_reason", cancelReason).put("discounts", discounts).put("fees", fees).put("finish_ticket", finishTicket).put("finish_type", finishType).put("profit_sharing", profitSharing).put("real_service_end_location", realServiceEndLocation).put("real_service_end_time", realServiceEndTime).put("real_service_start_time", realServiceStartTime).put("total_amount", totalAmount).json,
    )

    public constructor(appid: String, serviceId: String) : this(
        Fields().put("appid", appid).put("service_id", serviceId).json,
    )

    /** 公众账号ID. An app, official account or mini program that is bound to the merchant. */
    public val appid: String get() = json["appid"].text()

    /** 服务ID. The service that WeChat Pay opened for the merchant. */
    public val serviceId: String get() = json["service_id"].text()

    /** 取消订单的原因. */
    public val cancelReason: String? get() = json["cancel_reason"].textOrNull()

    /** 商户优惠. What the merchant takes off. */
    public val discounts: List<Discount>? get() = json["discounts"].listOrNull { Discount(it.tree()) }

    /** 后付费. What the user is charged for. */
    public val fees: List<Fee>? get() = json["fees"].listOrNull { Fee(it.tree()) }

    /** 完结凭证. From a query of the order; needed to complete it. */
    public val finishTicket: String? get() = json["finish_ticket"].textOrNull()

    /** 标识用户订单使用情况. One of 1 and 2. */
    public val finishType: Long? get() = json["finish_type"].longOrNull()

    /** 是否指定商户分账. The money is frozen after the payment, so that it can be split. */
    public val profitSharing: Boolean? get() = json["profit_sharing"].booleanOrNull()

    /** 实际结束使用服务的地点. */
    public val realServiceEndLocation: String? get() = json["real_service_end_location"].textOrNull()

    /** 服务结束时间. */
    public val realServiceEndTime: String? get() = json["real_service_end_time"].textOrNull()

    /** 实际服务开始时间. */
    public val realServiceStartTime: String? get() = json["real_service_start_time"].textOrNull()

    /** 总金额. In fen. */
    public val totalAmount: Long? get() = json["total_amount"].longOrNull()

    /** A copy with another [appid]. */
    public fun withAppid(appid: String): CompleteOrderRequest = CompleteOrderRequest(json.with("appid", appid))

    /** A copy with another [serviceId]. */
    public fun withServiceId(serviceId: String): CompleteOrderRequest = CompleteOrderRequest(json.with("service_id", serviceId))

    /** A copy with another [cancelReason]. */
    public fun withCancelReason(cancelReason: String?): CompleteOrderRequest = CompleteOrderRequest(json.with("cancel_reason", cancelReason))

    /** A copy with another [discounts]. */
    public fun withDiscounts(discounts: List<Discount>?): CompleteOrderRequest = CompleteOrderRequest(json.with("discounts", discounts))

    /** A copy with another [fees]. */
    public fun withFees(fees: List<Fee>?): CompleteOrderRequest = CompleteOrderRequest(json.with("fees", fees))

    /** A copy with another [finishTicket]. */
    public fun withFinishTicket(finishTicket: String?): CompleteOrderRequest = CompleteOrderRequest(json.with("finish_ticket", finishTicket))

    /** A copy with another [finishType]. */
    public fun withFinishType(finishType: Long?): CompleteOrderRequest = CompleteOrderRequest(json.with("finish_type", finishType))

    /** A copy with another [profitSharing]. */
    public fun withProfitSharing(profitSharing: Boolean?): CompleteOrderRequest = CompleteOrderRequest(json.with("profit_sharing", profitSharing))

    /** A copy with another [realServiceEndLocation]. */
    public fun withRealServiceEndLocation(realServiceEndLocation: String?): CompleteOrderRequest = CompleteOrderRequest(json.with("real_service_end_location", realServiceEndLocation))

    /** A copy with another [realServiceEndTime]. */
    public fun withRealServiceEndTime(realServiceEndTime: String?): CompleteOrderRequest = CompleteOrderRequest(json.with("real_service_end_time", realServiceEndTime))

    /** A copy with another [realServiceStartTime]. */
    public fun withRealServiceStartTime(realServiceStartTime: String?): CompleteOrderRequest = CompleteOrderRequest(json.with("real_service_start_time", realServiceStartTime))

    /** A copy with another [totalAmount]. */
    public fun withTotalAmount(totalAmount: Long?): CompleteOrderRequest = CompleteOrderRequest(json.with("total_amount", totalAmount))
}

/**
 * `CompleteOrderResponse`.
 */
public class CompleteOrderResponse(json: JsonObject) : Model(json) {

    /** 商户号. */
    public val mchid: String get() = json["mchid"].text()

    /** 公众账号ID. */
    public val appid: String get() = json["appid"].text()

    /** 微信支付服务订单号. WeChat Pay's number of the service order. */
    public val orderId: String get() = json["order_id"].text()

    /** 商户服务订单号. The merchant's own number of the service order. */
    public val outOrderNo: String get() = json["out_order_no"].text()

    /** 服务ID. The service that WeChat Pay opened for the merchant. */
    public val serviceId: String get() = json["service_id"].text()
}

/**
 * `CompleteSmartRetailOrderRequest`.
 */
public class CompleteSmartRetailOrderRequest(json: JsonObject) : Model(json) {
    public constructor(appid: String, serviceId: String, cancelReason: String? = null, discounts: List<Discount>? = null, fees: List<Fee>? = null, finishTicket: String? = null, finishType: Long? = null, profitSharing: Boolean? = null, realServiceEndLocation: String? = null, realServiceEndTime: String? = null, realServiceStartTime: String? = null, totalAmount: Long? = null) : this(
        Fields().put("appid", appid).put("service_id", serviceId).put("cancel_reason", cancelReason).put("discounts", discounts).put("fees", fees).put("finish_ticket", finishTicket).put("finish_type", finishType).put("profit_sharing", profitSharing).put("real_service_end_location", realServiceEndLocation).put("real_service_end_time", realServiceEndTime).put("real_service_start_time", realServiceStartTime).put("total_amount", totalAmount).json,
    )

    public constructor(appid: String, serviceId: String) : this(
        Fields().put("appid", appid).put("service_id", serviceId).json,
    )

    /** 公众账号ID. An app, official account or mini program that is bound to the merchant. */
    public val appid: String get() = json["appid"].text()

    /** 服务ID. The service that WeChat Pay opened for the merchant. */
    public val serviceId: String get() = json["service_id"].text()

    /** 取消订单的原因. */
    public val cancelReason: String? get() = json["cancel_reason"].textOrNull()

    /** 商户优惠. What the merchant takes off. */
    public val discounts: List<Discount>? get() = json["discounts"].listOrNull { Discount(it.tree()) }

    /** 后付费. What the user is charged for. */
    public val fees: List<Fee>? get() = json["fees"].listOrNull { Fee(it.tree()) }

    /** 完结凭证. From a query of the order; needed to complete it. */
    public val finishTicket: String? get() = json["finish_ticket"].textOrNull()

    /** 标识用户订单使用情况. One of 1 and 2. */
    public val finishType: Long? get() = json["finish_type"].longOrNull()

    /** 是否指定商户分账. The money is frozen after the payment, so that it can be split. */
    public val profitSharing: Boolean? get() = json["profit_sharing"].booleanOrNull()

    /** 实际结束使用服务的地点. */
    public val realServiceEndLocation: String? get() = json["real_service_end_location"].textOrNull()

    /** 服务结束时间. */
    public val realServiceEndTime: String? get() = json["real_service_end_time"].textOrNull()

    /** 实际服务开始时间. */
    public val realServiceStartTime: String? get() = json["real_service_start_time"].textOrNull()

    /** 总金额. In fen. */
    public val totalAmount: Long? get() = json["total_amount"].longOrNull()

    /** A copy with another [appid]. */
    public fun withAppid(appid: String): CompleteSmartRetailOrderRequest = CompleteSmartRetailOrderRequest(json.with("appid", appid))

    /** A copy with another [serviceId]. */
    public fun withServiceId(serviceId: String): CompleteSmartRetailOrderRequest = CompleteSmartRetailOrderRequest(json.with("service_id", serviceId))

    /** A copy with another [cancelReason]. */
    public fun withCancelReason(cancelReason: String?): CompleteSmartRetailOrderRequest = CompleteSmartRetailOrderRequest(json.with("cancel_reason", cancelReason))

    /** A copy with another [discounts]. */
    public fun withDiscounts(discounts: List<Discount>?): CompleteSmartRetailOrderRequest = CompleteSmartRetailOrderRequest(json.with("discounts", discounts))

    /** A copy with another [fees]. */
    public fun withFees(fees: List<Fee>?): CompleteSmartRetailOrderRequest = CompleteSmartRetailOrderRequest(json.with("fees", fees))

    /** A copy with another [finishTicket]. */
    public fun withFinishTicket(finishTicket: String?): CompleteSmartRetailOrderRequest = CompleteSmartRetailOrderRequest(json.with("finish_ticket", finishTicket))

    /** A copy with another [finishType]. */
    public fun withFinishType(finishType: Long?): CompleteSmartRetailOrderRequest = CompleteSmartRetailOrderRequest(json.with("finish_type", finishType))

    /** A copy with another [profitSharing]. */
    public fun withProfitSharing(profitSharing: Boolean?): CompleteSmartRetailOrderRequest = CompleteSmartRetailOrderRequest(json.with("profit_sharing", profitSharing))

    /** A copy with another [realServiceEndLocation]. */
    public fun withRealServiceEndLocation(realServiceEndLocation: String?): CompleteSmartRetailOrderRequest = CompleteSmartRetailOrderRequest(json.with("real_service_end_location", realServiceEndLocation))

    /** A copy with another [realServiceEndTime]. */
    public fun withRealServiceEndTime(realServiceEndTime: String?): CompleteSmartRetailOrderRequest = CompleteSmartRetailOrderRequest(json.with("real_service_end_time", realServiceEndTime))

    /** A copy with another [realServiceStartTime]. */
    public fun withRealServiceStartTime(realServiceStartTime: String?): CompleteSmartRetailOrderRequest = CompleteSmartRetailOrderRequest(json.with("real_service_start_time", realServiceStartTime))

    /** A copy with another [totalAmount]. */
    public fun withTotalAmount(totalAmount: Long?): CompleteSmartRetailOrderRequest = CompleteSmartRetailOrderRequest(json.with("total_amount", totalAmount))
}

/**
 * `CompleteSmartRetailOrderResponse`.
 */
public class CompleteSmartRetailOrderResponse(json: JsonObject) : Model(json) {

    /** 商户号. */
    public val mchid: String get() = json["mchid"].text()

    /** 公众账号ID. */
    public val appid: String get() = json["appid"].text()

    /** 微信支付服务订单号. WeChat Pay's number of the service order. */
    public val orderId: String get() = json["order_id"].text()

    /** 商户服务订单号. The merchant's own number of the service order. */
    public val outOrderNo: String get() = json["out_order_no"].text()

    /** 服务ID. The service that WeChat Pay opened for the merchant. */
    public val serviceId: String get() = json["service_id"].text()
}

/**
 * `CreateOrderDiscount`.
 */
public class CreateOrderDiscount(json: JsonObject) : Model(json) {
    public constructor(discountDesc: String? = null, discountName: String? = null) : this(
        Fields().put("discount_desc", discountDesc).put("discount_name", discountName).json,
    )

    /** 优惠说明. */
    public val discountDesc: String? get() = json["discount_desc"].textOrNull()

    /** 优惠名称. At most 20 characters. */
    public val discountName: String? get() = json["discount_name"].textOrNull()

    /** A copy with another [discountDesc]. */
    public fun withDiscountDesc(discountDesc: String?): CreateOrderDiscount = CreateOrderDiscount(json.with("discount_desc", discountDesc))

    /** A copy with another [discountName]. */
    public fun withDiscountName(discountName: String?): CreateOrderDiscount = CreateOrderDiscount(json.with("discount_name", discountName))
}

/**
 * `CreateOrderRequest`.
 */
public class CreateOrderRequest(json: JsonObject) : Model(json) {
    public constructor(appid: String, outOrderNo: String, serviceId: String, openid: String? = null, name: String? = null, address: String? = null, attach: String? = null, discounts: List<CreateOrderDiscount>? = null, fees: List<Fee>? = null, needUserConfirm: Boolean? = null, phone: String? = null, riskAmount: Long? = null, serviceEndLocation: String? = null, serviceEndTime: String? = null, serviceIntroduction: String? = null, serviceStartLocation: String? = null, serviceStartTime: String? = null, userid: String? = null) : this(
        Fields().put("appid", appid).put("out_order_no", outOrderNo).put("service_id", serviceId).put("openid", openid).put("name", name).put("address", address).put("attach", attach).put("discounts", discounts).put("fees", fees).put("need_user_confirm", needUserConfirm).put("phone", phone).put("risk_amount", riskAmount).put("service_end_location", serviceEndLocation).put("service_end_time", serviceEndTime).put("service_introduction", serviceIntroduction).put("service_start_location", serviceStartLocation).put("service_start_time", serviceStartTime).put("userid", userid).json,
    )

    public constructor(appid: String, outOrderNo: String, serviceId: String) : this(
        Fields().put("appid", appid).put("out_order_no", outOrderNo).put("service_id", serviceId).json,
    )

    /** 公众账号ID. An app, official account or mini program that is bound to the merchant. */
    public val appid: String get() = json["appid"].text()

    /** 商户服务订单号. The merchant's own number of the service order. */
    public val outOrderNo: String get() = json["out_order_no"].text()

    /** 服务ID. The service that WeChat Pay opened for the merchant. */
    public val serviceId: String get() = json["service_id"].text()

    /** The user in `appid`. */
    public val openid: String? get() = json["openid"].textOrNull()

    /** 用户姓名. Encrypted on the wire. */
    public val name: String? get() = json["name"].textOrNull()

    /** 用户收货地址. Encrypted on the wire. */
    public val address: String? get() = json["address"].textOrNull()

    /** 商户自定义说明. Comes back unchanged in queries and notifications. */
    public val attach: String? get() = json["attach"].textOrNull()

    /** 商户优惠. What the merchant takes off. */
    public val discounts: List<CreateOrderDiscount>? get() = json["discounts"].listOrNull { CreateOrderDiscount(it.tree()) }

    /** 后付费. What the user is charged for. */
    public val fees: List<Fee>? get() = json["fees"].listOrNull { Fee(it.tree()) }

    /** 使用需用户确认订单类型. true when left out. */
    public val needUserConfirm: Boolean? get() = json["need_user_confirm"].booleanOrNull()

    /** 用户手机号. Encrypted on the wire. */
    public val phone: String? get() = json["phone"].textOrNull()

    /** 订单风险金额. In fen. */
    public val riskAmount: Long? get() = json["risk_amount"].longOrNull()

    /** 预计服务结束的地点. */
    public val serviceEndLocation: String? get() = json["service_end_location"].textOrNull()

    /** 用户下单时确定的预计服务结束时间. Matches `^(\d{8}|\d{14})$`. */
    public val serviceEndTime: String? get() = json["service_end_time"].textOrNull()

    /** 服务信息. What is hired or used; shown to the user. */
    public val serviceIntroduction: String? get() = json["service_introduction"].textOrNull()

    /** 开始使用服务的地点. */
    public val serviceStartLocation: String? get() = json["service_start_location"].textOrNull()

    /** 用户下单时确认的服务开始时间. Matches `^(\d{8}|\d{14}|OnAccept)$`. */
    public val serviceStartTime: String? get() = json["service_start_time"].textOrNull()

    /** 用户身份证ID. Encrypted on the wire. */
    public val userid: String? get() = json["userid"].textOrNull()

    /** A copy with another [appid]. */
    public fun withAppid(appid: String): CreateOrderRequest = CreateOrderRequest(json.with("appid", appid))

    /** A copy with another [outOrderNo]. */
    public fun withOutOrderNo(outOrderNo: String): CreateOrderRequest = CreateOrderRequest(json.with("out_order_no", outOrderNo))

    /** A copy with another [serviceId]. */
    public fun withServiceId(serviceId: String): CreateOrderRequest = CreateOrderRequest(json.with("service_id", serviceId))

    /** A copy with another [openid]. */
    public fun withOpenid(openid: String?): CreateOrderRequest = CreateOrderRequest(json.with("openid", openid))

    /** A copy with another [name]. */
    public fun withName(name: String?): CreateOrderRequest = CreateOrderRequest(json.with("name", name))

    /** A copy with another [address]. */
    public fun withAddress(address: String?): CreateOrderRequest = CreateOrderRequest(json.with("address", address))

    /** A copy with another [attach]. */
    public fun withAttach(attach: String?): CreateOrderRequest = CreateOrderRequest(json.with("attach", attach))

    /** A copy with another [discounts]. */
    public fun withDiscounts(discounts: List<CreateOrderDiscount>?): CreateOrderRequest = CreateOrderRequest(json.with("discounts", discounts))

    /** A copy with another [fees]. */
    public fun withFees(fees: List<Fee>?): CreateOrderRequest = CreateOrderRequest(json.with("fees", fees))

    /** A copy with another [needUserConfirm]. */
    public fun withNeedUserConfirm(needUserConfirm: Boolean?): CreateOrderRequest = CreateOrderRequest(json.with("need_user_confirm", needUserConfirm))

    /** A copy with another [phone]. */
    public fun withPhone(phone: String?): CreateOrderRequest = CreateOrderRequest(json.with("phone", phone))

    /** A copy with another [riskAmount]. */
    public fun withRiskAmount(riskAmount: Long?): CreateOrderRequest = CreateOrderRequest(json.with("risk_amount", riskAmount))

    /** A copy with another [serviceEndLocation]. */
    public fun withServiceEndLocation(serviceEndLocation: String?): CreateOrderRequest = CreateOrderRequest(json.with("service_end_location", serviceEndLocation))

    /** A copy with another [serviceEndTime]. */
    public fun withServiceEndTime(serviceEndTime: String?): CreateOrderRequest = CreateOrderRequest(json.with("service_end_time", serviceEndTime))

    /** A copy with another [serviceIntroduction]. */
    public fun withServiceIntroduction(serviceIntroduction: String?): CreateOrderRequest = CreateOrderRequest(json.with("service_introduction", serviceIntroduction))

    /** A copy with another [serviceStartLocation]. */
    public fun withServiceStartLocation(serviceStartLocation: String?): CreateOrderRequest = CreateOrderRequest(json.with("service_start_location", serviceStartLocation))

    /** A copy with another [serviceStartTime]. */
    public fun withServiceStartTime(serviceStartTime: String?): CreateOrderRequest = CreateOrderRequest(json.with("service_start_time", serviceStartTime))

    /** A copy with another [userid]. */
    public fun withUserid(userid: String?): CreateOrderRequest = CreateOrderRequest(json.with("userid", userid))

    override fun isSensitive(name: String): Boolean = name == "name" || name == "address" || name == "phone" || name == "userid"
}

/**
 * `CreateOrderResponse`.
 */
public class CreateOrderResponse(json: JsonObject) : Model(json) {

    /** 商户号. */
    public val mchid: String? get() = json["mchid"].textOrNull()

    /** 公众账号ID. */
    public val appid: String? get() = json["appid"].textOrNull()

    /** 小程序跳转appid. */
    public val miniprogramAppid: String? get() = json["miniprogram_appid"].textOrNull()

    /** 微信支付服务订单号. WeChat Pay's number of the service order. */
    public val orderId: String? get() = json["order_id"].textOrNull()

    /** 商户服务订单号. The merchant's own number of the service order. */
    public val outOrderNo: String? get() = json["out_order_no"].textOrNull()

    /** 服务ID. The service that WeChat Pay opened for the merchant. */
    public val serviceId: String? get() = json["service_id"].textOrNull()

    /** `miniprogram_businesstype`. */
    public val miniprogramBusinesstype: String? get() = json["miniprogram_businesstype"].textOrNull()

    /** 小程序跳转路径. */
    public val miniprogramPath: String? get() = json["miniprogram_path"].textOrNull()

    /** The mini program where the user signs, for the SDK of apps. */
    public val miniprogramUsername: String? get() = json["miniprogram_username"].textOrNull()

    /** Handed to the pay-score mini program, where the user confirms the order. */
    public val `package`: String? get() = json["package"].textOrNull()
}

/**
 * `CreateSmartRetailOrderRequest`.
 */
public class CreateSmartRetailOrderRequest(json: JsonObject) : Model(json) {
    public constructor(appid: String, outOrderNo: String, serviceId: String, openid: String? = null, attach: String? = null, discounts: List<CreateOrderDiscount>? = null, fees: List<Fee>? = null, needUserConfirm: Boolean? = null, riskAmount: Long? = null, serviceEndLocation: String? = null, serviceEndTime: String? = null, serviceIntroduction: String? = null, serviceStartLocation: String? = null, serviceStartTime: String? = null) : this(
        Fields().put("appid", appid).put("out_order_no", outOrderNo).put("service_id", serviceId).put("openid", openid).put("attach", attach).put("discounts", discounts).put("fees", fees).put("need_user_confirm", needUserConfirm).put("risk_amount", riskAmount).put("service_end_location", serviceEndLocation).put("service_end_time", serviceEndTime).put("service_introduction", serviceIntroduction).put("service_start_location", serviceStartLocation).put("service_start_time", serviceStartTime).json,
    )

    public constructor(appid: String, outOrderNo: String, serviceId: String) : this(
        Fields().put("appid", appid).put("out_order_no", outOrderNo).put("service_id", serviceId).json,
    )

    /** 公众账号ID. An app, official account or mini program that is bound to the merchant. */
    public val appid: String get() = json["appid"].text()

    /** 商户服务订单号. The merchant's own number of the service order. */
    public val outOrderNo: String get() = json["out_order_no"].text()

    /** 服务ID. The service that WeChat Pay opened for the merchant. */
    public val serviceId: String get() = json["service_id"].text()

    /** The user in `appid`. */
    public val openid: String? get() = json["openid"].textOrNull()

    /** 商户自定义说明. Comes back unchanged in queries and notifications. */
    public val attach: String? get() = json["attach"].textOrNull()

    /** 商户优惠. What the merchant takes off. */
    public val discounts: List<CreateOrderDiscount>? get() = json["discounts"].listOrNull { CreateOrderDiscount(it.tree()) }

    /** 后付费. What the user is charged for. */
    public val fees: List<Fee>? get() = json["fees"].listOrNull { Fee(it.tree()) }

    /** 使用需用户确认订单类型. true when left out. */
    public val needUserConfirm: Boolean? get() = json["need_user_confirm"].booleanOrNull()

    /** 订单风险金额. In fen. */
    public val riskAmount: Long? get() = json["risk_amount"].longOrNull()

    /** 预计服务结束的地点. */
    public val serviceEndLocation: String? get() = json["service_end_location"].textOrNull()

    /** 服务结束时间. Matches `^(\d{8}|\d{14})$`. */
    public val serviceEndTime: String? get() = json["service_end_time"].textOrNull()

    /** 服务信息. What is hired or used; shown to the user. */
    public val serviceIntroduction: String? get() = json["service_introduction"].textOrNull()

    /** 开始使用服务的地点. */
    public val serviceStartLocation: String? get() = json["service_start_location"].textOrNull()

    /** 实际服务开始时间. Matches `^(\d{8}|\d{14}|OnAccept)$`. */
    public val serviceStartTime: String? get() = json["service_start_time"].textOrNull()

    /** A copy with another [appid]. */
    public fun withAppid(appid: String): CreateSmartRetailOrderRequest = CreateSmartRetailOrderRequest(json.with("appid", appid))

    /** A copy with another [outOrderNo]. */
    public fun withOutOrderNo(outOrderNo: String): CreateSmartRetailOrderRequest = CreateSmartRetailOrderRequest(json.with("out_order_no", outOrderNo))

    /** A copy with another [serviceId]. */
    public fun withServiceId(serviceId: String): CreateSmartRetailOrderRequest = CreateSmartRetailOrderRequest(json.with("service_id", serviceId))

    /** A copy with another [openid]. */
    public fun withOpenid(openid: String?): CreateSmartRetailOrderRequest = CreateSmartRetailOrderRequest(json.with("openid", openid))

    /** A copy with another [attach]. */
    public fun withAttach(attach: String?): CreateSmartRetailOrderRequest = CreateSmartRetailOrderRequest(json.with("attach", attach))

    /** A copy with another [discounts]. */
    public fun withDiscounts(discounts: List<CreateOrderDiscount>?): CreateSmartRetailOrderRequest = CreateSmartRetailOrderRequest(json.with("discounts", discounts))

    /** A copy with another [fees]. */
    public fun withFees(fees: List<Fee>?): CreateSmartRetailOrderRequest = CreateSmartRetailOrderRequest(json.with("fees", fees))

    /** A copy with another [needUserConfirm]. */
    public fun withNeedUserConfirm(needUserConfirm: Boolean?): CreateSmartRetailOrderRequest = CreateSmartRetailOrderRequest(json.with("need_user_confirm", needUserConfirm))

    /** A copy with another [riskAmount]. */
    public fun withRiskAmount(riskAmount: Long?): CreateSmartRetailOrderRequest = CreateSmartRetailOrderRequest(json.with("risk_amount", riskAmount))

    /** A copy with another [serviceEndLocation]. */
    public fun withServiceEndLocation(serviceEndLocation: String?): CreateSmartRetailOrderRequest = CreateSmartRetailOrderRequest(json.with("service_end_location", serviceEndLocation))

    /** A copy with another [serviceEndTime]. */
    public fun withServiceEndTime(serviceEndTime: String?): CreateSmartRetailOrderRequest = CreateSmartRetailOrderRequest(json.with("service_end_time", serviceEndTime))

    /** A copy with another [serviceIntroduction]. */
    public fun withServiceIntroduction(serviceIntroduction: String?): CreateSmartRetailOrderRequest = CreateSmartRetailOrderRequest(json.with("service_introduction", serviceIntroduction))

    /** A copy with another [serviceStartLocation]. */
    public fun withServiceStartLocation(serviceStartLocation: String?): CreateSmartRetailOrderRequest = CreateSmartRetailOrderRequest(json.with("service_start_location", serviceStartLocation))

    /** A copy with another [serviceStartTime]. */
    public fun withServiceStartTime(serviceStartTime: String?): CreateSmartRetailOrderRequest = CreateSmartRetailOrderRequest(json.with("service_start_time", serviceStartTime))
}

/**
 * `CreateSmartRetailOrderResponse`.
 */
public class CreateSmartRetailOrderResponse(json: JsonObject) : Model(json) {

    /** 商户号. */
    public val mchid: String? get() = json["mchid"].textOrNull()

    /** 公众账号ID. */
    public val appid: String? get() = json["appid"].textOrNull()

    /** 小程序跳转appid. */
    public val miniprogramAppid: String? get() = json["miniprogram_appid"].textOrNull()

    /** 微信支付服务订单号. WeChat Pay's number of the service order. */
    public val orderId: String? get() = json["order_id"].textOrNull()

    /** 商户服务订单号. The merchant's own number of the service order. */
    public val outOrderNo: String? get() = json["out_order_no"].textOrNull()

    /** 服务ID. The service that WeChat Pay opened for the merchant. */
    public val serviceId: String? get() = json["service_id"].textOrNull()

    /** `miniprogram_businesstype`. */
    public val miniprogramBusinesstype: String? get() = json["miniprogram_businesstype"].textOrNull()

    /** 小程序跳转路径. */
    public val miniprogramPath: String? get() = json["miniprogram_path"].textOrNull()

    /** The mini program where the user signs, for the SDK of apps. */
    public val miniprogramUsername: String? get() = json["miniprogram_username"].textOrNull()

    /** Handed to the pay-score mini program, where the user confirms the order. */
    public val `package`: String? get() = json["package"].textOrNull()
}

/**
 * `Discount`.
 */
public class Discount(json: JsonObject) : Model(json) {
    public constructor(discountAmount: Long? = null, discountDesc: String? = null, discountName: String? = null) : this(
        Fields().put("discount_amount", discountAmount).put("discount_desc", discountDesc).put("discount_name", discountName).json,
    )

    /** 商品优惠金额. In fen. */
    public val discountAmount: Long? get() = json["discount_amount"].longOrNull()

    /** 优惠说明. */
    public val discountDesc: String? get() = json["discount_desc"].textOrNull()

    /** 优惠名称. At most 20 characters. */
    public val discountName: String? get() = json["discount_name"].textOrNull()

    /** A copy with another [discountAmount]. */
    public fun withDiscountAmount(discountAmount: Long?): Discount = Discount(json.with("discount_amount", discountAmount))

    /** A copy with another [discountDesc]. */
    public fun withDiscountDesc(discountDesc: String?): Discount = Discount(json.with("discount_desc", discountDesc))

    /** A copy with another [discountName]. */
    public fun withDiscountName(discountName: String?): Discount = Discount(json.with("discount_name", discountName))
}

/**
 * `Fee`.
 */
public class Fee(json: JsonObject) : Model(json) {
    public constructor(feeAmount: Long? = null, feeCount: Long? = null, feeDesc: String? = null, feeName: String? = null) : this(
        Fields().put("fee_amount", feeAmount).put("fee_count", feeCount).put("fee_desc", feeDesc).put("fee_name", feeName).json,
    )

    /** 付费项目总金额. In fen. */
    public val feeAmount: Long? get() = json["fee_amount"].longOrNull()

    /** 付费项目数量. */
    public val feeCount: Long? get() = json["fee_count"].longOrNull()

    /** `fee_desc`. */
    public val feeDesc: String? get() = json["fee_desc"].textOrNull()

    /** 付费项目名称. */
    public val feeName: String? get() = json["fee_name"].textOrNull()

    /** A copy with another [feeAmount]. */
    public fun withFeeAmount(feeAmount: Long?): Fee = Fee(json.with("fee_amount", feeAmount))

    /** A copy with another [feeCount]. */
    public fun withFeeCount(feeCount: Long?): Fee = Fee(json.with("fee_count", feeCount))

    /** A copy with another [feeDesc]. */
    public fun withFeeDesc(feeDesc: String?): Fee = Fee(json.with("fee_desc", feeDesc))

    /** A copy with another [feeName]. */
    public fun withFeeName(feeName: String?): Fee = Fee(json.with("fee_name", feeName))
}

/**
 * `Order`.
 */
public class Order(json: JsonObject) : Model(json) {

    /** 商户号. */
    public val mchid: String? get() = json["mchid"].textOrNull()

    /** 公众账号ID. */
    public val appid: String? get() = json["appid"].textOrNull()

    /** 结单交易单号. WeChat Pay's number of the payment. */
    public val finishTransactionId: String? get() = json["finish_transaction_id"].textOrNull()

    /** 商户服务订单号. The merchant's own number of the service order. */
    public val outOrderNo: String? get() = json["out_order_no"].textOrNull()

    /** 服务ID. The service that WeChat Pay opened for the merchant. */
    public val serviceId: String? get() = json["service_id"].textOrNull()

    /** 商户自定义说明. Comes back unchanged in queries and notifications. */
    public val attach: String? get() = json["attach"].textOrNull()

    /** 商户优惠. What the merchant takes off. */
    public val discounts: List<Discount>? get() = json["discounts"].listOrNull { Discount(it.tree()) }

    /** 后付费. What the user is charged for. */
    public val fees: List<Fee>? get() = json["fees"].listOrNull { Fee(it.tree()) }

    /** 完结凭证. Needed to complete the order. */
    public val finishTicket: String? get() = json["finish_ticket"].textOrNull()

    /** 标识用户订单使用情况. One of 1 and 2. */
    public val finishType: Long? get() = json["finish_type"].longOrNull()

    /** 支付完成时间. Matches `^(\d{8}|\d{14})$`. */
    public val paySuccTime: String? get() = json["pay_succ_time"].textOrNull()

    /** 支付方式. See [PayType]. */
    public val payType: String? get() = json["pay_type"].textOrNull()

    /** 实际服务结束的地点. */
    public val realServiceEndLocation: String? get() = json["real_service_end_location"].textOrNull()

    /** 实际服务结束时间. Matches `^(\d{8}|\d{14})$`. */
    public val realServiceEndTime: String? get() = json["real_service_end_time"].textOrNull()

    /** 开始使用服务的地点. */
    public val realServiceStartLocation: String? get() = json["real_service_start_location"].textOrNull()

    /** 实际服务开始时间. Matches `^(\d{8}|\d{14}|OnAccept)$`. */
    public val realServiceStartTime: String? get() = json["real_service_start_time"].textOrNull()

    /** 订单风险金额. In fen. */
    public val riskAmount: Long? get() = json["risk_amount"].longOrNull()

    /** 预计服务结束的地点. */
    public val serviceEndLocation: String? get() = json["service_end_location"].textOrNull()

    /** 服务结束时间. Matches `^(\d{8}|\d{14})$`. */
    public val serviceEndTime: String? get() = json["service_end_time"].textOrNull()

    /** 服务信息. What is hired or used; shown to the user. */
    public val serviceIntroduction: String? get() = json["service_introduction"].textOrNull()

    /** 开始使用服务的地点. */
    public val serviceStartLocation: String? get() = json["service_start_location"].textOrNull()

    /** 服务开始时间. Matches `^(\d{8}|\d{14}|OnAccept)$`. */
    public val serviceStartTime: String? get() = json["service_start_time"].textOrNull()

    /** `CREATED`: not confirmed by the user; `USER_ACCEPTED`: confirmed; `FINISHED`: completed, not paid; `USER_PAID`: paid; `REVOKED`: cancelled; `EXPIRED`: not confirmed in time. See [State]. */
    public val state: String? get() = json["state"].textOrNull()

    /** 总金额. In fen. */
    public val totalAmount: Long? get() = json["total_amount"].longOrNull()
}

/**
 * `SyncOrderDetail`.
 */
public class SyncOrderDetail(json: JsonObject) : Model(json) {
    public constructor(paidTime: String? = null) : this(
        Fields().put("paid_time", paidTime).json,
    )

    /** When it was paid outside WeChat Pay, in Beijing time. YyyyMMddHHmmss. */
    public val paidTime: String? get() = json["paid_time"].textOrNull()

    /** A copy with another [paidTime]. */
    public fun withPaidTime(paidTime: String?): SyncOrderDetail = SyncOrderDetail(json.with("paid_time", paidTime))
}

/**
 * `SyncOrderRequest`.
 */
public class SyncOrderRequest(json: JsonObject) : Model(json) {
    public constructor(appid: String? = null, type: String? = null, serviceId: String? = null, detail: SyncOrderDetail? = null) : this(
        Fields().put("appid", appid).put("type", type).put("service_id", serviceId).put("detail", detail).json,
    )

    /** 公众账号ID. An app, official account or mini program that is bound to the merchant. */
    public val appid: String? get() = json["appid"].textOrNull()

    /** 场景类型. `Order_Paid`: it was paid. See [Type]. */
    public val type: String? get() = json["type"].textOrNull()

    /** 服务ID. The service that WeChat Pay opened for the merchant. */
    public val serviceId: String? get() = json["service_id"].textOrNull()

    /** 内容信息详情. */
    public val detail: SyncOrderDetail? get() = json["detail"].treeOrNull()?.let { SyncOrderDetail(it) }

    /** A copy with another [appid]. */
    public fun withAppid(appid: String?): SyncOrderRequest = SyncOrderRequest(json.with("appid", appid))

    /** A copy with another [type]. */
    public fun withType(type: String?): SyncOrderRequest = SyncOrderRequest(json.with("type", type))

    /** A copy with another [serviceId]. */
    public fun withServiceId(serviceId: String?): SyncOrderRequest = SyncOrderRequest(json.with("service_id", serviceId))

    /** A copy with another [detail]. */
    public fun withDetail(detail: SyncOrderDetail?): SyncOrderRequest = SyncOrderRequest(json.with("detail", detail))
}

/**
 * `SyncOrderResponse`.
 */
public class SyncOrderResponse(json: JsonObject) : Model(json) {

    /** 商户号. */
    public val mchid: String get() = json["mchid"].text()

    /** 公众账号ID. */
    public val appid: String get() = json["appid"].text()

    /** 微信支付服务订单号. WeChat Pay's number of the service order. */
    public val orderId: String get() = json["order_id"].text()

    /** 商户服务订单号. The merchant's own number of the service order. */
    public val outOrderNo: String get() = json["out_order_no"].text()
}

/**
 * 支付方式.
 *
 * The documented values; there may be others.
 */
public object PayType {
    public const val MCH_CHANNEL_PAY_TYPE: String = "MchChannelPayType"
}

/**
 * `State`.
 *
 * The documented values; there may be others.
 */
public object State {
    public const val CREATED: String = "CREATED"
    public const val USER_ACCEPTED: String = "USER_ACCEPTED"
    public const val FINISHED: String = "FINISHED"
    public const val USER_PAID: String = "USER_PAID"
    public const val REVOKED: String = "REVOKED"
    public const val EXPIRED: String = "EXPIRED"
}

/**
 * 场景类型.
 *
 * The documented values; there may be others.
 */
public object Type {
    public const val ORDER_PAID: String = "Order_Paid"
}
