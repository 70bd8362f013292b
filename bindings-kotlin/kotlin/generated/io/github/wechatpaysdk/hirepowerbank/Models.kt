// Generated from api/hire_power_bank.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.hirepowerbank

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
 * `CreateInsuranceOrderRequest`.
 */
public class CreateInsuranceOrderRequest(json: JsonObject) : Model(json) {
    public constructor(openid: String? = null, outOrderNo: String? = null, serviceId: String? = null, notifyUrl: String? = null) : this(
        Fields().put("openid", openid).put("out_order_no", outOrderNo).put("service_id", serviceId).put("notify_url", notifyUrl).json,
    )

    /** 用户的OpenId. */
    public val openid: String? get() = json["openid"].textOrNull()

    /** 商户创建保险订单时的凭据号. The merchant's own number of the insurance. */
    public val outOrderNo: String? get() = json["out_order_no"].textOrNull()

    /** 商户在支付分服务下对应的服务ID. The service that WeChat Pay opened for the merchant. */
    public val serviceId: String? get() = json["service_id"].textOrNull()

    /** 回调通知地址. Where its notifications are posted: https, without a query string. */
    public val notifyUrl: String? get() = json["notify_url"].textOrNull()

    /** A copy with another [openid]. */
    public fun withOpenid(openid: String?): CreateInsuranceOrderRequest = CreateInsuranceOrderRequest(json.with("openid", openid))

    /** A copy with another [outOrderNo]. */
    public fun withOutOrderNo(outOrderNo: String?): CreateInsuranceOrderRequest = CreateInsuranceOrderRequest(json.with("out_order_no", outOrderNo))

    /** A copy with another [serviceId]. */
    public fun withServiceId(serviceId: String?): CreateInsuranceOrderRequest = CreateInsuranceOrderRequest(json.with("service_id", serviceId))

    /** A copy with another [notifyUrl]. */
    public fun withNotifyUrl(notifyUrl: String?): CreateInsuranceOrderRequest = CreateInsuranceOrderRequest(json.with("notify_url", notifyUrl))
}

/**
 * `GetUserQualificationResponse`.
 */
public class GetUserQualificationResponse(json: JsonObject) : Model(json) {

    /** 用户是否具有保险订单领取资格. Whether the user can have an insurance now. */
    public val qualifiedUser: Boolean? get() = json["qualified_user"].booleanOrNull()
}

/**
 * `InsuranceOrder`.
 */
public class InsuranceOrder(json: JsonObject) : Model(json) {

    /** 用户的OpenId. */
    public val openid: String? get() = json["openid"].textOrNull()

    /** 保险订单ID. WeChat Pay's number of the insurance. */
    public val orderId: String? get() = json["order_id"].textOrNull()

    /** 商户创建保险订单时的凭据号. The merchant's own number of the insurance. */
    public val outOrderNo: String? get() = json["out_order_no"].textOrNull()

    /** 一笔保险订单对应的已理赔次数. How often it was claimed. */
    public val claimedCount: Long? get() = json["claimed_count"].longOrNull()

    /** 一笔保险订单对应的最大理赔次数. How often it can be claimed. */
    public val maxClaimCount: Long? get() = json["max_claim_count"].longOrNull()

    /** 保险订单开始时间. RFC 3339. */
    public val orderBeginTime: String? get() = json["order_begin_time"].textOrNull()

    /** 保险订单结束时间. RFC 3339. */
    public val orderEndTime: String? get() = json["order_end_time"].textOrNull()

    /** 保险订单领取状态. */
    public val orderReceiveState: String? get() = json["order_receive_state"].textOrNull()

    /** 保险订单领取时间. RFC 3339. */
    public val orderReceiveTime: String? get() = json["order_receive_time"].textOrNull()
}

/**
 * `ReceiveInsuranceResource`.
 */
public class ReceiveInsuranceResource(json: JsonObject) : Model(json) {

    /** 用户标识. */
    public val openid: String get() = json["openid"].text()

    /** 保险订单ID. WeChat Pay's number of the insurance. */
    public val orderId: String get() = json["order_id"].text()

    /** 商户保险订单号. The merchant's own number of the insurance. */
    public val outOrderNo: String get() = json["out_order_no"].text()

    /** 已理赔次数. How often it was claimed. */
    public val claimedCount: Long? get() = json["claimed_count"].longOrNull()

    /** 最大理赔次数. How often it can be claimed. */
    public val maxClaimCount: Long? get() = json["max_claim_count"].longOrNull()

    /** 保险订单领取状态. */
    public val orderReceiveState: String get() = json["order_receive_state"].text()

    /** 保险订单领取时间. */
    public val orderReceiveTime: String get() = json["order_receive_time"].text()

    /** 保险订单开始时间. */
    public val orderBeginTime: String? get() = json["order_begin_time"].textOrNull()

    /** 保险订单结束时间. */
    public val orderEndTime: String? get() = json["order_end_time"].textOrNull()
}
