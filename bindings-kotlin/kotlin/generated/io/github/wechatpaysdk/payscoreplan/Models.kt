// Generated from api/pay_score_plan.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.payscoreplan

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
 * `Collection`.
 */
public class Collection(json: JsonObject) : Model(json) {

    /** 收款明细列表. */
    public val details: List<CollectionDetail> get() = json["details"].list { CollectionDetail(it.tree()) }

    /** 已收金额. Paid so far, in fen. */
    public val paidAmount: Long? get() = json["paid_amount"].longOrNull()

    /** 待收金额. Still to be paid, in fen. */
    public val payingAmount: Long? get() = json["paying_amount"].longOrNull()

    /** 收款状态. `USER_PAYING`: to be paid; `USER_PAID`: paid. */
    public val state: String get() = json["state"].text()

    /** 总收款金额. In fen. */
    public val totalAmount: Long? get() = json["total_amount"].longOrNull()
}

/**
 * `CollectionDetail`.
 */
public class CollectionDetail(json: JsonObject) : Model(json) {

    /** 单笔收款金额. In fen. */
    public val amount: Long? get() = json["amount"].longOrNull()

    /** 收款序号. The place among the receipts of the order, from 1. */
    public val seq: Long? get() = json["seq"].longOrNull()

    /** 微信支付交易单号. WeChat Pay's number of the payment. */
    public val transactionId: String? get() = json["transaction_id"].textOrNull()

    /** 收款成功时间. When it was paid, in Beijing time. YyyyMMddHHmmss. */
    public val paidTime: String? get() = json["paid_time"].textOrNull()

    /** 收款成功渠道. `NEWTON`: collected by WeChat Pay; `MCH`: paid outside, as the merchant reported. */
    public val paidType: String? get() = json["paid_type"].textOrNull()

    /** 优惠信息. The coupons that were used. */
    public val promotionDetail: List<Promotion>? get() = json["promotion_detail"].listOrNull { Promotion(it.tree()) }
}

/**
 * `CreatePartnerPlanRequest`.
 */
public class CreatePartnerPlanRequest(json: JsonObject) : Model(json) {
    public constructor(subMchid: String, appid: String, merchantPlanNo: String, serviceId: String, deductionQuantity: Long, planDuration: Long, planName: String, totalActualPrice: Long, totalOriginalPrice: Long, subAppid: String? = null, planDetailList: List<PlanDetailInput>? = null) : this(
        Fields().put("sub_mchid", subMchid).put("appid", appid).put("merchant_plan_no", merchantPlanNo).put("service_id", serviceId).put("deduction_quantity", deductionQuantity).put("plan_duration", planDuration).put("plan_name", planName).put("total_actual_price", totalActualPrice).put("total_original_price", totalOriginalPrice).put("sub_appid", subAppid).put("plan_detail_list", planDetailList).json,
    )

    public constructor(subMchid: String, appid: String, merchantPlanNo: String, serviceId: String, deductionQuantity: Long, planDuration: Long, planName: String, totalActualPrice: Long, totalOriginalPrice: Long) : this(
        Fields().put("sub_mchid", subMchid).put("appid", appid).put("merchant_plan_no", merchantPlanNo).put("service_id", serviceId).put("deduction_quantity", deductionQuantity).put("plan_duration", planDuration).put("plan_name", planName).put("total_actual_price", totalActualPrice).put("total_original_price", totalOriginalPrice).json,
    )

    /** 子商户号. The sub-merchant that the partner acts for. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 服务商的AppID. */
    public val appid: String get() = json["appid"].text()

    /** 商户侧计划号. The merchant's own number of the plan. */
    public val merchantPlanNo: String get() = json["merchant_plan_no"].text()

    /** 计划所属服务. The service that WeChat Pay opened for the merchant. */
    public val serviceId: String get() = json["service_id"].text()

    /** 支付分计划扣费次数. How many times the plan charges: the number of its steps. */
    public val deductionQuantity: Long get() = json["deduction_quantity"].long()

    /** 支付分计划有效期. */
    public val planDuration: Long get() = json["plan_duration"].long()

    /** 支付分计划名称. */
    public val planName: String get() = json["plan_name"].text()

    /** 支付分计划实际扣费总金额. In fen. */
    public val totalActualPrice: Long get() = json["total_actual_price"].long()

    /** 支付分计划原总金额. In fen. */
    public val totalOriginalPrice: Long get() = json["total_original_price"].long()

    /** 子商户的AppID. The sub-merchant's own app. */
    public val subAppid: String? get() = json["sub_appid"].textOrNull()

    /** 支付分计划明细列表. */
    public val planDetailList: List<PlanDetailInput>? get() = json["plan_detail_list"].listOrNull { PlanDetailInput(it.tree()) }

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String): CreatePartnerPlanRequest = CreatePartnerPlanRequest(json.with("sub_mchid", subMchid))

    /** A copy with another [appid]. */
    public fun withAppid(appid: String): CreatePartnerPlanRequest = CreatePartnerPlanRequest(json.with("appid", appid))

    /** A copy with another [merchantPlanNo]. */
    public fun withMerchantPlanNo(merchantPlanNo: String): CreatePartnerPlanRequest = CreatePartnerPlanRequest(json.with("merchant_plan_no", merchantPlanNo))

    /** A copy with another [serviceId]. */
    public fun withServiceId(serviceId: String): CreatePartnerPlanRequest = CreatePartnerPlanRequest(json.with("service_id", serviceId))

    /** A copy with another [deductionQuantity]. */
    public fun withDeductionQuantity(deductionQuantity: Long): CreatePartnerPlanRequest = CreatePartnerPlanRequest(json.with("deduction_quantity", deductionQuantity))

    /** A copy with another [planDuration]. */
    public fun withPlanDuration(planDuration: Long): CreatePartnerPlanRequest = CreatePartnerPlanRequest(json.with("plan_duration", planDuration))

    /** A copy with another [planName]. */
    public fun withPlanName(planName: String): CreatePartnerPlanRequest = CreatePartnerPlanRequest(json.with("plan_name", planName))

    /** A copy with another [totalActualPrice]. */
    public fun withTotalActualPrice(totalActualPrice: Long): CreatePartnerPlanRequest = CreatePartnerPlanRequest(json.with("total_actual_price", totalActualPrice))

    /** A copy with another [totalOriginalPrice]. */
    public fun withTotalOriginalPrice(totalOriginalPrice: Long): CreatePartnerPlanRequest = CreatePartnerPlanRequest(json.with("total_original_price", totalOriginalPrice))

    /** A copy with another [subAppid]. */
    public fun withSubAppid(subAppid: String?): CreatePartnerPlanRequest = CreatePartnerPlanRequest(json.with("sub_appid", subAppid))

    /** A copy with another [planDetailList]. */
    public fun withPlanDetailList(planDetailList: List<PlanDetailInput>?): CreatePartnerPlanRequest = CreatePartnerPlanRequest(json.with("plan_detail_list", planDetailList))
}

/**
 * `CreatePartnerServiceOrderRequest`.
 */
public class CreatePartnerServiceOrderRequest(json: JsonObject) : Model(json) {
    public constructor(subMchid: String, appid: String, outTradeNo: String, planDetailNo: Long, serviceId: String, signPlanId: String, notifyUrl: String, serviceIntroduction: String, timeRange: TimeRange, subAppid: String? = null, openid: String? = null, subOpenid: String? = null, attach: String? = null, location: Location? = null) : this(
        Fields().put("sub_mchid", subMchid).put("appid", appid).put("out_trade_no", outTradeNo).put("plan_detail_no", planDetailNo).put("service_id", serviceId).put("sign_plan_id", signPlanId).put("notify_url", notifyUrl).put("service_introduction", serviceIntroduction).put("time_range", timeRange).put("sub_appid", subAppid).put("openid", openid).put("sub_openid", subOpenid).put("attach", attach).put("location", location).json,
    )

    public constructor(subMchid: String, appid: String, outTradeNo: String, planDetailNo: Long, serviceId: String, signPlanId: String, notifyUrl: String, serviceIntroduction: String, timeRange: TimeRange) : this(
        Fields().put("sub_mchid", subMchid).put("appid", appid).put("out_trade_no", outTradeNo).put("plan_detail_no", planDetailNo).put("service_id", serviceId).put("sign_plan_id", signPlanId).put("notify_url", notifyUrl).put("service_introduction", serviceIntroduction).put("time_range", timeRange).json,
    )

    /** 子商户号. The sub-merchant that the partner acts for. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 服务商的AppID. */
    public val appid: String get() = json["appid"].text()

    /** 商户侧订单号. The merchant's own number of the order. */
    public val outTradeNo: String get() = json["out_trade_no"].text()

    /** 签约计划明细序号. The number of the step, from 1. */
    public val planDetailNo: Long get() = json["plan_detail_no"].long()

    /** 支付分服务ID. The service that WeChat Pay opened for the merchant. */
    public val serviceId: String get() = json["service_id"].text()

    /** 待签约支付分计划ID. WeChat Pay's number of the user's plan. */
    public val signPlanId: String get() = json["sign_plan_id"].text()

    /** 商户扣款成功回调通知的地址. Where its notifications are posted: https, without a query string. */
    public val notifyUrl: String get() = json["notify_url"].text()

    /** 服务信息. What is hired or used; shown to the user. */
    public val serviceIntroduction: String get() = json["service_introduction"].text()

    /** 服务时间. */
    public val timeRange: TimeRange get() = TimeRange(json["time_range"].tree())

    /** 子商户的AppID. The sub-merchant's own app; needed for `sub_openid`. */
    public val subAppid: String? get() = json["sub_appid"].textOrNull()

    /** 服务商公众号下的用户标识. The user in `appid`. */
    public val openid: String? get() = json["openid"].textOrNull()

    /** 子商户公众号下的用户标识. The user under `sub_appid`. */
    public val subOpenid: String? get() = json["sub_openid"].textOrNull()

    /** 附加数据. Comes back unchanged in queries and notifications. */
    public val attach: String? get() = json["attach"].textOrNull()

    /** 服务位置. */
    public val location: Location? get() = json["location"].treeOrNull()?.let { Location(it) }

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String): CreatePartnerServiceOrderRequest = CreatePartnerServiceOrderRequest(json.with("sub_mchid", subMchid))

    /** A copy with another [appid]. */
    public fun withAppid(appid: String): CreatePartnerServiceOrderRequest = CreatePartnerServiceOrderRequest(json.with("appid", appid))

    /** A copy with another [outTradeNo]. */
    public fun withOutTradeNo(outTradeNo: String): CreatePartnerServiceOrderRequest = CreatePartnerServiceOrderRequest(json.with("out_trade_no", outTradeNo))

    /** A copy with another [planDetailNo]. */
    public fun withPlanDetailNo(planDetailNo: Long): CreatePartnerServiceOrderRequest = CreatePartnerServiceOrderRequest(json.with("plan_detail_no", planDetailNo))

    /** A copy with another [serviceId]. */
    public fun withServiceId(serviceId: String): CreatePartnerServiceOrderRequest = CreatePartnerServiceOrderRequest(json.with("service_id", serviceId))

    /** A copy with another [signPlanId]. */
    public fun withSignPlanId(signPlanId: String): CreatePartnerServiceOrderRequest = CreatePartnerServiceOrderRequest(json.with("sign_plan_id", signPlanId))

    /** A copy with another [notifyUrl]. */
    public fun withNotifyUrl(notifyUrl: String): CreatePartnerServiceOrderRequest = CreatePartnerServiceOrderRequest(json.with("notify_url", notifyUrl))

    /** A copy with another [serviceIntroduction]. */
    public fun withServiceIntroduction(serviceIntroduction: String): CreatePartnerServiceOrderRequest = CreatePartnerServiceOrderRequest(json.with("service_introduction", serviceIntroduction))

    /** A copy with another [timeRange]. */
    public fun withTimeRange(timeRange: TimeRange): CreatePartnerServiceOrderRequest = CreatePartnerServiceOrderRequest(json.with("time_range", timeRange))

    /** A copy with another [subAppid]. */
    public fun withSubAppid(subAppid: String?): CreatePartnerServiceOrderRequest = CreatePartnerServiceOrderRequest(json.with("sub_appid", subAppid))

    /** A copy with another [openid]. */
    public fun withOpenid(openid: String?): CreatePartnerServiceOrderRequest = CreatePartnerServiceOrderRequest(json.with("openid", openid))

    /** A copy with another [subOpenid]. */
    public fun withSubOpenid(subOpenid: String?): CreatePartnerServiceOrderRequest = CreatePartnerServiceOrderRequest(json.with("sub_openid", subOpenid))

    /** A copy with another [attach]. */
    public fun withAttach(attach: String?): CreatePartnerServiceOrderRequest = CreatePartnerServiceOrderRequest(json.with("attach", attach))

    /** A copy with another [location]. */
    public fun withLocation(location: Location?): CreatePartnerServiceOrderRequest = CreatePartnerServiceOrderRequest(json.with("location", location))
}

/**
 * `CreatePartnerServiceOrderResponse`.
 */
public class CreatePartnerServiceOrderResponse(json: JsonObject) : Model(json) {

    /** 服务商商户号. */
    public val mchid: String get() = json["mchid"].text()

    /** 子商户商户号. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 服务商公众号ID. */
    public val appid: String get() = json["appid"].text()

    /** 商户订单号. The merchant's own number of the service order. */
    public val outOrderNo: String get() = json["out_order_no"].text()

    /** 服务ID. The service that WeChat Pay opened for the merchant. */
    public val serviceId: String get() = json["service_id"].text()

    /** 服务信息. What is hired or used; shown to the user. */
    public val serviceIntroduction: String get() = json["service_introduction"].text()

    /** 服务订单状态. `CREATED`: not confirmed by the user; `DOING`: in progress; `DONE`: completed and settled; `REVOKED`: cancelled; `EXPIRED`: not confirmed in time. */
    public val state: String get() = json["state"].text()

    /** 子商户公众号ID. */
    public val subAppid: String? get() = json["sub_appid"].textOrNull()

    /** 用户在服务商下唯一标识. */
    public val openid: String? get() = json["openid"].textOrNull()

    /** 微信支付服务订单号. WeChat Pay's number of the service order. */
    public val orderId: String? get() = json["order_id"].textOrNull()

    /** 用户在子商户下唯一标识. */
    public val subOpenid: String? get() = json["sub_openid"].textOrNull()

    /** 附加数据. Comes back unchanged in queries and notifications. */
    public val attach: String? get() = json["attach"].textOrNull()

    /** 收款信息. */
    public val collection: Collection? get() = json["collection"].treeOrNull()?.let { Collection(it) }

    /** 服务位置. */
    public val location: Location? get() = json["location"].treeOrNull()?.let { Location(it) }

    /** 是否需要收款. Whether something is to be paid: not when the total is 0. */
    public val needCollection: Boolean? get() = json["need_collection"].booleanOrNull()

    /** 商户回调地址. Where its notifications are posted: https, without a query string. */
    public val notifyUrl: String? get() = json["notify_url"].textOrNull()

    /** 商户优惠. What the merchant takes off. */
    public val postDiscounts: List<PostPayment>? get() = json["post_discounts"].listOrNull { PostPayment(it.tree()) }

    /** 后付费项目. What the user is charged for. */
    public val postPayments: List<PostPayment>? get() = json["post_payments"].listOrNull { PostPayment(it.tree()) }

    /** 服务风险金. What the service may cost at most, as the user is told before. */
    public val riskFund: RiskFund? get() = json["risk_fund"].treeOrNull()?.let { RiskFund(it) }

    /** 订单状态说明. Of `DOING`: `USER_CONFIRM` after the user has confirmed, `MCH_COMPLETE` after the merchant has completed it. */
    public val stateDescription: String? get() = json["state_description"].textOrNull()

    /** 服务时间. */
    public val timeRange: TimeRange? get() = json["time_range"].treeOrNull()?.let { TimeRange(it) }

    /** 商户收款总金额. In fen. */
    public val totalAmount: Long? get() = json["total_amount"].longOrNull()
}

/**
 * `CreatePartnerUserSignPlanRequest`.
 */
public class CreatePartnerUserSignPlanRequest(json: JsonObject) : Model(json) {
    public constructor(subMchid: String, appid: String, planId: String, merchantSignPlanNo: String, serviceId: String, notifyUrl: String, signPlanDetail: List<SignPlanDetail>, subAppid: String? = null, openid: String? = null, subOpenid: String? = null) : this(
        Fields().put("sub_mchid", subMchid).put("appid", appid).put("plan_id", planId).put("merchant_sign_plan_no", merchantSignPlanNo).put("service_id", serviceId).put("notify_url", notifyUrl).put("sign_plan_detail", signPlanDetail).put("sub_appid", subAppid).put("openid", openid).put("sub_openid", subOpenid).json,
    )

    public constructor(subMchid: String, appid: String, planId: String, merchantSignPlanNo: String, serviceId: String, notifyUrl: String, signPlanDetail: List<SignPlanDetail>) : this(
        Fields().put("sub_mchid", subMchid).put("appid", appid).put("plan_id", planId).put("merchant_sign_plan_no", merchantSignPlanNo).put("service_id", serviceId).put("notify_url", notifyUrl).put("sign_plan_detail", signPlanDetail).json,
    )

    /** 子商户号. The sub-merchant that the partner acts for. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 服务商的AppID. */
    public val appid: String get() = json["appid"].text()

    /** 支付分计划ID. WeChat Pay's number of the plan. */
    public val planId: String get() = json["plan_id"].text()

    /** 商户签约计划单号. The merchant's own number of the user's plan. */
    public val merchantSignPlanNo: String get() = json["merchant_sign_plan_no"].text()

    /** 支付分服务ID. The service that WeChat Pay opened for the merchant. */
    public val serviceId: String get() = json["service_id"].text()

    /** 签约成功事件通知回调地址. Where its notifications are posted: https, without a query string. */
    public val notifyUrl: String get() = json["notify_url"].text()

    /** 签约计划明细列表. */
    public val signPlanDetail: List<SignPlanDetail> get() = json["sign_plan_detail"].list { SignPlanDetail(it.tree()) }

    /** 子商户的AppID. The sub-merchant's own app; needed for `sub_openid`. */
    public val subAppid: String? get() = json["sub_appid"].textOrNull()

    /** 用户唯一标识. The user in `appid`. */
    public val openid: String? get() = json["openid"].textOrNull()

    /** 用户在子商户下的唯一标识. The user under `sub_appid`. */
    public val subOpenid: String? get() = json["sub_openid"].textOrNull()

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String): CreatePartnerUserSignPlanRequest = CreatePartnerUserSignPlanRequest(json.with("sub_mchid", subMchid))

    /** A copy with another [appid]. */
    public fun withAppid(appid: String): CreatePartnerUserSignPlanRequest = CreatePartnerUserSignPlanRequest(json.with("appid", appid))

    /** A copy with another [planId]. */
    public fun withPlanId(planId: String): CreatePartnerUserSignPlanRequest = CreatePartnerUserSignPlanRequest(json.with("plan_id", planId))

    /** A copy with another [merchantSignPlanNo]. */
    public fun withMerchantSignPlanNo(merchantSignPlanNo: String): CreatePartnerUserSignPlanRequest = CreatePartnerUserSignPlanRequest(json.with("merchant_sign_plan_no", merchantSignPlanNo))

    /** A copy with another [serviceId]. */
    public fun withServiceId(serviceId: String): CreatePartnerUserSignPlanRequest = CreatePartnerUserSignPlanRequest(json.with("service_id", serviceId))

    /** A copy with another [notifyUrl]. */
    public fun withNotifyUrl(notifyUrl: String): CreatePartnerUserSignPlanRequest = CreatePartnerUserSignPlanRequest(json.with("notify_url", notifyUrl))

    /** A copy with another [signPlanDetail]. */
    public fun withSignPlanDetail(signPlanDetail: List<SignPlanDetail>): CreatePartnerUserSignPlanRequest = CreatePartnerUserSignPlanRequest(json.with("sign_plan_detail", signPlanDetail))

    /** A copy with another [subAppid]. */
    public fun withSubAppid(subAppid: String?): CreatePartnerUserSignPlanRequest = CreatePartnerUserSignPlanRequest(json.with("sub_appid", subAppid))

    /** A copy with another [openid]. */
    public fun withOpenid(openid: String?): CreatePartnerUserSignPlanRequest = CreatePartnerUserSignPlanRequest(json.with("openid", openid))

    /** A copy with another [subOpenid]. */
    public fun withSubOpenid(subOpenid: String?): CreatePartnerUserSignPlanRequest = CreatePartnerUserSignPlanRequest(json.with("sub_openid", subOpenid))
}

/**
 * `CreatePartnerUserSignPlanResponse`.
 */
public class CreatePartnerUserSignPlanResponse(json: JsonObject) : Model(json) {

    /** 跳转微信侧确认签约小程序的数据. Handed to the pay-score mini program, where the user signs the plan. */
    public val `package`: String get() = json["package"].text()

    /** 用户的签约计划. */
    public val signPlan: PartnerUserSignPlan get() = PartnerUserSignPlan(json["sign_plan"].tree())
}

/**
 * `CreatePlanRequest`.
 */
public class CreatePlanRequest(json: JsonObject) : Model(json) {
    public constructor(appid: String, merchantPlanNo: String, serviceId: String, deductionQuantity: Long, planDuration: Long, planName: String, totalActualPrice: Long, totalOriginalPrice: Long, planDetailList: List<PlanDetailInput>? = null) : this(
        Fields().put("appid", appid).put("merchant_plan_no", merchantPlanNo).put("service_id", serviceId).put("deduction_quantity", deductionQuantity).put("plan_duration", planDuration).put("plan_name", planName).put("total_actual_price", totalActualPrice).put("total_original_price", totalOriginalPrice).put("plan_detail_list", planDetailList).json,
    )

    public constructor(appid: String, merchantPlanNo: String, serviceId: String, deductionQuantity: Long, planDuration: Long, planName: String, totalActualPrice: Long, totalOriginalPrice: Long) : this(
        Fields().put("appid", appid).put("merchant_plan_no", merchantPlanNo).put("service_id", serviceId).put("deduction_quantity", deductionQuantity).put("plan_duration", planDuration).put("plan_name", planName).put("total_actual_price", totalActualPrice).put("total_original_price", totalOriginalPrice).json,
    )

    /** 微信AppId. */
    public val appid: String get() = json["appid"].text()

    /** 商户侧计划号. The merchant's own number of the plan. */
    public val merchantPlanNo: String get() = json["merchant_plan_no"].text()

    /** 计划所属服务. The service that WeChat Pay opened for the merchant. */
    public val serviceId: String get() = json["service_id"].text()

    /** 支付分计划扣费次数. How many times the plan charges: the number of its steps. */
    public val deductionQuantity: Long get() = json["deduction_quantity"].long()

    /** 支付分计划有效期. */
    public val planDuration: Long get() = json["plan_duration"].long()

    /** 支付分计划名称. */
    public val planName: String get() = json["plan_name"].text()

    /** 支付分计划实际扣费总金额. In fen. */
    public val totalActualPrice: Long get() = json["total_actual_price"].long()

    /** 支付分计划原总金额. In fen. */
    public val totalOriginalPrice: Long get() = json["total_original_price"].long()

    /** 支付分计划明细列表. */
    public val planDetailList: List<PlanDetailInput>? get() = json["plan_detail_list"].listOrNull { PlanDetailInput(it.tree()) }

    /** A copy with another [appid]. */
    public fun withAppid(appid: String): CreatePlanRequest = CreatePlanRequest(json.with("appid", appid))

    /** A copy with another [merchantPlanNo]. */
    public fun withMerchantPlanNo(merchantPlanNo: String): CreatePlanRequest = CreatePlanRequest(json.with("merchant_plan_no", merchantPlanNo))

    /** A copy with another [serviceId]. */
    public fun withServiceId(serviceId: String): CreatePlanRequest = CreatePlanRequest(json.with("service_id", serviceId))

    /** A copy with another [deductionQuantity]. */
    public fun withDeductionQuantity(deductionQuantity: Long): CreatePlanRequest = CreatePlanRequest(json.with("deduction_quantity", deductionQuantity))

    /** A copy with another [planDuration]. */
    public fun withPlanDuration(planDuration: Long): CreatePlanRequest = CreatePlanRequest(json.with("plan_duration", planDuration))

    /** A copy with another [planName]. */
    public fun withPlanName(planName: String): CreatePlanRequest = CreatePlanRequest(json.with("plan_name", planName))

    /** A copy with another [totalActualPrice]. */
    public fun withTotalActualPrice(totalActualPrice: Long): CreatePlanRequest = CreatePlanRequest(json.with("total_actual_price", totalActualPrice))

    /** A copy with another [totalOriginalPrice]. */
    public fun withTotalOriginalPrice(totalOriginalPrice: Long): CreatePlanRequest = CreatePlanRequest(json.with("total_original_price", totalOriginalPrice))

    /** A copy with another [planDetailList]. */
    public fun withPlanDetailList(planDetailList: List<PlanDetailInput>?): CreatePlanRequest = CreatePlanRequest(json.with("plan_detail_list", planDetailList))
}

/**
 * `CreateServiceOrderRequest`.
 */
public class CreateServiceOrderRequest(json: JsonObject) : Model(json) {
    public constructor(appid: String, openid: String, outTradeNo: String, planDetailNo: Long, serviceId: String, signPlanId: String, notifyUrl: String, serviceIntroduction: String, timeRange: TimeRange, attach: String? = null, location: Location? = null) : this(
        Fields().put("appid", appid).put("openid", openid).put("out_trade_no", outTradeNo).put("plan_detail_no", planDetailNo).put("service_id", serviceId).put("sign_plan_id", signPlanId).put("notify_url", notifyUrl).put("service_introduction", serviceIntroduction).put("time_range", timeRange).put("attach", attach).put("location", location).json,
    )

    public constructor(appid: String, openid: String, outTradeNo: String, planDetailNo: Long, serviceId: String, signPlanId: String, notifyUrl: String, serviceIntroduction: String, timeRange: TimeRange) : this(
        Fields().put("appid", appid).put("openid", openid).put("out_trade_no", outTradeNo).put("plan_detail_no", planDetailNo).put("service_id", serviceId).put("sign_plan_id", signPlanId).put("notify_url", notifyUrl).put("service_introduction", serviceIntroduction).put("time_range", timeRange).json,
    )

    /** 商户的AppID. */
    public val appid: String get() = json["appid"].text()

    /** 商户公众号下的用户标识. The user in `appid`. */
    public val openid: String get() = json["openid"].text()

    /** 商户侧订单号. The merchant's own number of the order. */
    public val outTradeNo: String get() = json["out_trade_no"].text()

    /** 签约计划明细序号. The number of the step, from 1. */
    public val planDetailNo: Long get() = json["plan_detail_no"].long()

    /** 支付分服务ID. The service that WeChat Pay opened for the merchant. */
    public val serviceId: String get() = json["service_id"].text()

    /** 待签约支付分计划ID. WeChat Pay's number of the user's plan. */
    public val signPlanId: String get() = json["sign_plan_id"].text()

    /** 商户扣款成功回调通知的地址. Where its notifications are posted: https, without a query string. */
    public val notifyUrl: String get() = json["notify_url"].text()

    /** 服务信息. What is hired or used; shown to the user. */
    public val serviceIntroduction: String get() = json["service_introduction"].text()

    /** 服务时间. */
    public val timeRange: TimeRange get() = TimeRange(json["time_range"].tree())

    /** 附加数据. Comes back unchanged in queries and notifications. */
    public val attach: String? get() = json["attach"].textOrNull()

    /** 服务位置. */
    public val location: Location? get() = json["location"].treeOrNull()?.let { Location(it) }

    /** A copy with another [appid]. */
    public fun withAppid(appid: String): CreateServiceOrderRequest = CreateServiceOrderRequest(json.with("appid", appid))

    /** A copy with another [openid]. */
    public fun withOpenid(openid: String): CreateServiceOrderRequest = CreateServiceOrderRequest(json.with("openid", openid))

    /** A copy with another [outTradeNo]. */
    public fun withOutTradeNo(outTradeNo: String): CreateServiceOrderRequest = CreateServiceOrderRequest(json.with("out_trade_no", outTradeNo))

    /** A copy with another [planDetailNo]. */
    public fun withPlanDetailNo(planDetailNo: Long): CreateServiceOrderRequest = CreateServiceOrderRequest(json.with("plan_detail_no", planDetailNo))

    /** A copy with another [serviceId]. */
    public fun withServiceId(serviceId: String): CreateServiceOrderRequest = CreateServiceOrderRequest(json.with("service_id", serviceId))

    /** A copy with another [signPlanId]. */
    public fun withSignPlanId(signPlanId: String): CreateServiceOrderRequest = CreateServiceOrderRequest(json.with("sign_plan_id", signPlanId))

    /** A copy with another [notifyUrl]. */
    public fun withNotifyUrl(notifyUrl: String): CreateServiceOrderRequest = CreateServiceOrderRequest(json.with("notify_url", notifyUrl))

    /** A copy with another [serviceIntroduction]. */
    public fun withServiceIntroduction(serviceIntroduction: String): CreateServiceOrderRequest = CreateServiceOrderRequest(json.with("service_introduction", serviceIntroduction))

    /** A copy with another [timeRange]. */
    public fun withTimeRange(timeRange: TimeRange): CreateServiceOrderRequest = CreateServiceOrderRequest(json.with("time_range", timeRange))

    /** A copy with another [attach]. */
    public fun withAttach(attach: String?): CreateServiceOrderRequest = CreateServiceOrderRequest(json.with("attach", attach))

    /** A copy with another [location]. */
    public fun withLocation(location: Location?): CreateServiceOrderRequest = CreateServiceOrderRequest(json.with("location", location))
}

/**
 * `CreateServiceOrderResponse`.
 */
public class CreateServiceOrderResponse(json: JsonObject) : Model(json) {

    /** 商户号. */
    public val mchid: String get() = json["mchid"].text()

    /** 商户公众号ID. */
    public val appid: String get() = json["appid"].text()

    /** 商户订单号. The merchant's own number of the service order. */
    public val outOrderNo: String get() = json["out_order_no"].text()

    /** 服务ID. The service that WeChat Pay opened for the merchant. */
    public val serviceId: String get() = json["service_id"].text()

    /** 服务信息. What is hired or used; shown to the user. */
    public val serviceIntroduction: String get() = json["service_introduction"].text()

    /** 服务订单状态. `CREATED`: not confirmed by the user; `DOING`: in progress; `DONE`: completed and settled; `REVOKED`: cancelled; `EXPIRED`: not confirmed in time. */
    public val state: String get() = json["state"].text()

    /** 用户唯一标识. */
    public val openid: String? get() = json["openid"].textOrNull()

    /** 微信支付服务订单号. WeChat Pay's number of the service order. */
    public val orderId: String? get() = json["order_id"].textOrNull()

    /** 附加数据. Comes back unchanged in queries and notifications. */
    public val attach: String? get() = json["attach"].textOrNull()

    /** 收款信息. */
    public val collection: Collection? get() = json["collection"].treeOrNull()?.let { Collection(it) }

    /** 服务位置. */
    public val location: Location? get() = json["location"].treeOrNull()?.let { Location(it) }

    /** 是否需要收款. Whether something is to be paid: not when the total is 0. */
    public val needCollection: Boolean? get() = json["need_collection"].booleanOrNull()

    /** 商户回调地址. Where its notifications are posted: https, without a query string. */
    public val notifyUrl: String? get() = json["notify_url"].textOrNull()

    /** 商户优惠. What the merchant takes off. */
    public val postDiscounts: List<PostPayment>? get() = json["post_discounts"].listOrNull { PostPayment(it.tree()) }

    /** 后付费项目. What the user is charged for. */
    public val postPayments: List<PostPayment>? get() = json["post_payments"].listOrNull { PostPayment(it.tree()) }

    /** 服务风险金. What the service may cost at most, as the user is told before. */
    public val riskFund: RiskFund? get() = json["risk_fund"].treeOrNull()?.let { RiskFund(it) }

    /** 订单状态说明. Of `DOING`: `USER_CONFIRM` after the user has confirmed, `MCH_COMPLETE` after the merchant has completed it. */
    public val stateDescription: String? get() = json["state_description"].textOrNull()

    /** 服务时间. */
    public val timeRange: TimeRange? get() = json["time_range"].treeOrNull()?.let { TimeRange(it) }

    /** 商户收款总金额. In fen. */
    public val totalAmount: Long? get() = json["total_amount"].longOrNull()
}

/**
 * `CreateUserSignPlanRequest`.
 */
public class CreateUserSignPlanRequest(json: JsonObject) : Model(json) {
    public constructor(appid: String, openid: String, planId: String, merchantSignPlanNo: String, serviceId: String, notifyUrl: String, signPlanDetail: List<SignPlanDetail>) : this(
        Fields().put("appid", appid).put("openid", openid).put("plan_id", planId).put("merchant_sign_plan_no", merchantSignPlanNo).put("service_id", serviceId).put("notify_url", notifyUrl).put("sign_plan_detail", signPlanDetail).json,
    )

    /** 微信AppId. */
    public val appid: String get() = json["appid"].text()

    /** 用户唯一标识. The user in `appid`. */
    public val openid: String get() = json["openid"].text()

    /** 支付分计划ID. WeChat Pay's number of the plan. */
    public val planId: String get() = json["plan_id"].text()

    /** 商户签约计划单号. The merchant's own number of the user's plan. */
    public val merchantSignPlanNo: String get() = json["merchant_sign_plan_no"].text()

    /** 支付分服务ID. The service that WeChat Pay opened for the merchant. */
    public val serviceId: String get() = json["service_id"].text()

    /** 签约成功事件通知回调地址. Where its notifications are posted: https, without a query string. */
    public val notifyUrl: String get() = json["notify_url"].text()

    /** 签约计划明细列表. */
    public val signPlanDetail: List<SignPlanDetail> get() = json["sign_plan_detail"].list { SignPlanDetail(it.tree()) }

    /** A copy with another [appid]. */
    public fun withAppid(appid: String): CreateUserSignPlanRequest = CreateUserSignPlanRequest(json.with("appid", appid))

    /** A copy with another [openid]. */
    public fun withOpenid(openid: String): CreateUserSignPlanRequest = CreateUserSignPlanRequest(json.with("openid", openid))

    /** A copy with another [planId]. */
    public fun withPlanId(planId: String): CreateUserSignPlanRequest = CreateUserSignPlanRequest(json.with("plan_id", planId))

    /** A copy with another [merchantSignPlanNo]. */
    public fun withMerchantSignPlanNo(merchantSignPlanNo: String): CreateUserSignPlanRequest = CreateUserSignPlanRequest(json.with("merchant_sign_plan_no", merchantSignPlanNo))

    /** A copy with another [serviceId]. */
    public fun withServiceId(serviceId: String): CreateUserSignPlanRequest = CreateUserSignPlanRequest(json.with("service_id", serviceId))

    /** A copy with another [notifyUrl]. */
    public fun withNotifyUrl(notifyUrl: String): CreateUserSignPlanRequest = CreateUserSignPlanRequest(json.with("notify_url", notifyUrl))

    /** A copy with another [signPlanDetail]. */
    public fun withSignPlanDetail(signPlanDetail: List<SignPlanDetail>): CreateUserSignPlanRequest = CreateUserSignPlanRequest(json.with("sign_plan_detail", signPlanDetail))
}

/**
 * `CreateUserSignPlanResponse`.
 */
public class CreateUserSignPlanResponse(json: JsonObject) : Model(json) {

    /** 跳转微信侧确认签约小程序的数据. Handed to the pay-score mini program, where the user signs the plan. */
    public val `package`: String get() = json["package"].text()

    /** 用户的签约计划. */
    public val signPlan: UserSignPlan get() = UserSignPlan(json["sign_plan"].tree())
}

/**
 * `Location`.
 */
public class Location(json: JsonObject) : Model(json) {
    public constructor(endLocation: String? = null, startLocation: String? = null) : this(
        Fields().put("end_location", endLocation).put("start_location", startLocation).json,
    )

    /** 服务结束地点. */
    public val endLocation: String? get() = json["end_location"].textOrNull()

    /** 服务开始地点. */
    public val startLocation: String? get() = json["start_location"].textOrNull()

    /** A copy with another [endLocation]. */
    public fun withEndLocation(endLocation: String?): Location = Location(json.with("end_location", endLocation))

    /** A copy with another [startLocation]. */
    public fun withStartLocation(startLocation: String?): Location = Location(json.with("start_location", startLocation))
}

/**
 * `PartnerPlan`.
 */
public class PartnerPlan(json: JsonObject) : Model(json) {

    /** 服务商商户号. */
    public val mchid: String get() = json["mchid"].text()

    /** 子商户商户号. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 服务商AppID. */
    public val appid: String get() = json["appid"].text()

    /** 支付分计划ID. WeChat Pay's number of the plan. */
    public val planId: String get() = json["plan_id"].text()

    /** 商户侧计划号. The merchant's own number of the plan. */
    public val merchantPlanNo: String get() = json["merchant_plan_no"].text()

    /** 计划所属服务. The service that WeChat Pay opened for the merchant. */
    public val serviceId: String get() = json["service_id"].text()

    /** 支付分计划扣费次数. How many times the plan charges: the number of its steps. */
    public val deductionQuantity: Long? get() = json["deduction_quantity"].longOrNull()

    /** 支付分计划有效期. */
    public val planDuration: Long? get() = json["plan_duration"].longOrNull()

    /** 支付分计划名称. */
    public val planName: String get() = json["plan_name"].text()

    /** 支付分计划状态. */
    public val planState: String get() = json["plan_state"].text()

    /** 支付分计划实际扣费总金额. In fen. */
    public val totalActualPrice: Long? get() = json["total_actual_price"].longOrNull()

    /** 支付分计划原总金额. In fen. */
    public val totalOriginalPrice: Long? get() = json["total_original_price"].longOrNull()

    /** 子商户AppID. */
    public val subAppid: String? get() = json["sub_appid"].textOrNull()

    /** 终止方商户号. The merchant that stopped it. */
    public val stopMchid: String? get() = json["stop_mchid"].textOrNull()

    /** 支付分计划明细列表. */
    public val planDetailList: List<PlanDetail>? get() = json["plan_detail_list"].listOrNull { PlanDetail(it.tree()) }

    /** 终止时间. RFC 3339. */
    public val stopTime: String? get() = json["stop_time"].textOrNull()
}

/**
 * `PartnerUserSignPlan`.
 */
public class PartnerUserSignPlan(json: JsonObject) : Model(json) {

    /** 服务商商户号. */
    public val mchid: String get() = json["mchid"].text()

    /** 子商户商户号. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 服务商AppID. */
    public val appid: String get() = json["appid"].text()

    /** 签约所属计划ID. WeChat Pay's number of the plan. */
    public val planId: String get() = json["plan_id"].text()

    /** 目前用户进行到的计划详情序号. The step that the user has reached, from 1. */
    public val goingDetailNo: Long? get() = json["going_detail_no"].longOrNull()

    /** 商户侧签约计划号. The merchant's own number of the user's plan. */
    public val merchantSignPlanNo: String get() = json["merchant_sign_plan_no"].text()

    /** 计划所属服务. The service that WeChat Pay opened for the merchant. */
    public val serviceId: String get() = json["service_id"].text()

    /** 计划签约ID. WeChat Pay's number of the user's plan. */
    public val signPlanId: String get() = json["sign_plan_id"].text()

    /** 签约计划扣费次数. How many times the plan charges: the number of its steps. */
    public val deductionQuantity: Long? get() = json["deduction_quantity"].longOrNull()

    /** 商户回调地址. Where its notifications are posted: https, without a query string. */
    public val merchantCallbackUrl: String get() = json["merchant_callback_url"].text()

    /** 签约计划的名称. */
    public val planName: String get() = json["plan_name"].text()

    /** 签约计划的过期时间. RFC 3339. */
    public val planOverTime: String get() = json["plan_over_time"].text()

    /** 计划签约状态. */
    public val signState: String get() = json["sign_state"].text()

    /** 签约计划实际总金额. In fen. */
    public val totalActualPrice: Long? get() = json["total_actual_price"].longOrNull()

    /** 签约计划原总金额. In fen. */
    public val totalOriginPrice: Long? get() = json["total_origin_price"].longOrNull()

    /** 子商户AppID. */
    public val subAppid: String? get() = json["sub_appid"].textOrNull()

    /** 用户唯一标识. */
    public val openid: String? get() = json["openid"].textOrNull()

    /** 用户在子商户下的唯一标识. */
    public val subOpenid: String? get() = json["sub_openid"].textOrNull()

    /** 签约计划取消原因. */
    public val cancelReason: String? get() = json["cancel_reason"].textOrNull()

    /** 签约计划取消时间. RFC 3339. */
    public val cancelSignTime: String? get() = json["cancel_sign_time"].textOrNull()

    /** 签约计划取消类型. Who cancelled it. */
    public val cancelSignType: String? get() = json["cancel_sign_type"].textOrNull()

    /** 签约时间. RFC 3339. */
    public val signTime: String? get() = json["sign_time"].textOrNull()

    /** 签约计划明细列表. */
    public val signedDetailList: List<SignedPlanDetail>? get() = json["signed_detail_list"].listOrNull { SignedPlanDetail(it.tree()) }
}

/**
 * `Plan`.
 */
public class Plan(json: JsonObject) : Model(json) {

    /** 商户号. */
    public val mchid: String get() = json["mchid"].text()

    /** 微信AppId. */
    public val appid: String get() = json["appid"].text()

    /** 支付分计划ID. WeChat Pay's number of the plan. */
    public val planId: String get() = json["plan_id"].text()

    /** 商户侧计划号. The merchant's own number of the plan. */
    public val merchantPlanNo: String get() = json["merchant_plan_no"].text()

    /** 计划所属服务. The service that WeChat Pay opened for the merchant. */
    public val serviceId: String get() = json["service_id"].text()

    /** 支付分计划扣费次数. How many times the plan charges: the number of its steps. */
    public val deductionQuantity: Long? get() = json["deduction_quantity"].longOrNull()

    /** 支付分计划有效期. */
    public val planDuration: Long? get() = json["plan_duration"].longOrNull()

    /** 支付分计划名称. */
    public val planName: String get() = json["plan_name"].text()

    /** 支付分计划状态. */
    public val planState: String get() = json["plan_state"].text()

    /** 支付分计划实际扣费总金额. In fen. */
    public val totalActualPrice: Long? get() = json["total_actual_price"].longOrNull()

    /** 支付分计划原总金额. In fen. */
    public val totalOriginalPrice: Long? get() = json["total_original_price"].longOrNull()

    /** 终止方商户号. The merchant that stopped it. */
    public val stopMchid: String? get() = json["stop_mchid"].textOrNull()

    /** 支付分计划明细列表. */
    public val planDetailList: List<PlanDetail>? get() = json["plan_detail_list"].listOrNull { PlanDetail(it.tree()) }

    /** 终止时间. RFC 3339. */
    public val stopTime: String? get() = json["stop_time"].textOrNull()
}

/**
 * `PlanDetail`.
 */
public class PlanDetail(json: JsonObject) : Model(json) {

    /** 计划明细序号. The number of the step, from 1. */
    public val planDetailNo: Long? get() = json["plan_detail_no"].longOrNull()

    /** 计划明细实际支付金额. In fen. */
    public val actualPrice: Long? get() = json["actual_price"].longOrNull()

    /** 计划明细原支付金额. In fen. */
    public val originalPrice: Long? get() = json["original_price"].longOrNull()

    /** 计划明细名称. */
    public val planDetailName: String get() = json["plan_detail_name"].text()

    /** 计划明细优惠说明. */
    public val planDiscountDescription: String? get() = json["plan_discount_description"].textOrNull()
}

/**
 * `PlanDetailInput`.
 */
public class PlanDetailInput(json: JsonObject) : Model(json) {
    public constructor(actualPrice: Long, originalPrice: Long, planDetailName: String, planDiscountDescription: String? = null) : this(
        Fields().put("actual_price", actualPrice).put("original_price", originalPrice).put("plan_detail_name", planDetailName).put("plan_discount_description", planDiscountDescription).json,
    )

    public constructor(actualPrice: Long, originalPrice: Long, planDetailName: String) : this(
        Fields().put("actual_price", actualPrice).put("original_price", originalPrice).put("plan_detail_name", planDetailName).json,
    )

    /** 计划明细实际支付金额. In fen. */
    public val actualPrice: Long get() = json["actual_price"].long()

    /** 计划明细原支付金额. In fen. */
    public val originalPrice: Long get() = json["original_price"].long()

    /** 计划明细名称. */
    public val planDetailName: String get() = json["plan_detail_name"].text()

    /** 计划明细优惠说明. */
    public val planDiscountDescription: String? get() = json["plan_discount_description"].textOrNull()

    /** A copy with another [actualPrice]. */
    public fun withActualPrice(actualPrice: Long): PlanDetailInput = PlanDetailInput(json.with("actual_price", actualPrice))

    /** A copy with another [originalPrice]. */
    public fun withOriginalPrice(originalPrice: Long): PlanDetailInput = PlanDetailInput(json.with("original_price", originalPrice))

    /** A copy with another [planDetailName]. */
    public fun withPlanDetailName(planDetailName: String): PlanDetailInput = PlanDetailInput(json.with("plan_detail_name", planDetailName))

    /** A copy with another [planDiscountDescription]. */
    public fun withPlanDiscountDescription(planDiscountDescription: String?): PlanDetailInput = PlanDetailInput(json.with("plan_discount_description", planDiscountDescription))
}

/**
 * `PostPayment`.
 */
public class PostPayment(json: JsonObject) : Model(json) {

    /** 付费名称. */
    public val name: String? get() = json["name"].textOrNull()

    /** 付费说明. */
    public val description: String? get() = json["description"].textOrNull()

    /** 付费金额. In fen. */
    public val amount: Long? get() = json["amount"].longOrNull()

    /** 付费数量. */
    public val count: Long? get() = json["count"].longOrNull()
}

/**
 * `Promotion`.
 */
public class Promotion(json: JsonObject) : Model(json) {

    /** 券ID. WeChat Pay's number of the coupon. */
    public val couponId: String get() = json["coupon_id"].text()

    /** 优惠类型. `CASH` is prepaid, `NOCASH` lowers what the merchant receives. */
    public val type: String get() = json["type"].text()

    /** 优惠券面额. In fen. */
    public val amount: Long? get() = json["amount"].longOrNull()

    /** 优惠范围. `GLOBAL` is for the whole order, `SINGLE` for single goods. */
    public val scope: String get() = json["scope"].text()

    /** 活动ID. The batch of coupons that it is from. */
    public val stockId: String? get() = json["stock_id"].textOrNull()

    /** 优惠名称. */
    public val name: String? get() = json["name"].textOrNull()

    /** 优惠币种. ISO 4217, `CNY` for yuan. */
    public val currency: String? get() = json["currency"].textOrNull()

    /** 单品列表. */
    public val goodsDetail: List<PromotionGoods>? get() = json["goods_detail"].listOrNull { PromotionGoods(it.tree()) }

    /** 商户出资. What the merchant pays of it, in fen. */
    public val merchantContribute: Long? get() = json["merchant_contribute"].longOrNull()

    /** 其他出资. What others pay of it, in fen. */
    public val otherContribute: Long? get() = json["other_contribute"].longOrNull()

    /** 微信出资. What WeChat Pay pays of it, in fen. */
    public val wechatpayContribute: Long? get() = json["wechatpay_contribute"].longOrNull()
}

/**
 * `PromotionGoods`.
 */
public class PromotionGoods(json: JsonObject) : Model(json) {

    /** 商品编码. */
    public val goodsId: String get() = json["goods_id"].text()

    /** 商品优惠金额. In fen. */
    public val discountAmount: Long? get() = json["discount_amount"].longOrNull()

    /** 商品数量. */
    public val quantity: Long? get() = json["quantity"].longOrNull()

    /** 商品单价. Of one piece, in fen. */
    public val unitPrice: Long? get() = json["unit_price"].longOrNull()

    /** 商品备注. */
    public val goodsRemark: String? get() = json["goods_remark"].textOrNull()
}

/**
 * `RiskFund`.
 */
public class RiskFund(json: JsonObject) : Model(json) {

    /** 风险金额. In fen. */
    public val amount: Long? get() = json["amount"].longOrNull()

    /** 风险金名称. `DEPOSIT`, `CASH_DEPOSIT`: a deposit that is waived; `ADVANCE`: an advance that is waived; `ESTIMATE_ORDER_COST`: what the service is estimated to cost. */
    public val name: String? get() = json["name"].textOrNull()

    /** 风险金说明. */
    public val description: String? get() = json["description"].textOrNull()
}

/**
 * `SignPlanDetail`.
 */
public class SignPlanDetail(json: JsonObject) : Model(json) {
    public constructor(merchantPlanDetailNo: String, planDetailNo: Long) : this(
        Fields().put("merchant_plan_detail_no", merchantPlanDetailNo).put("plan_detail_no", planDetailNo).json,
    )

    /** 商户侧计划明细使用订单号. The merchant's own number of the order of this step. */
    public val merchantPlanDetailNo: String get() = json["merchant_plan_detail_no"].text()

    /** 计划明细序号. The number of the step, from 1. */
    public val planDetailNo: Long get() = json["plan_detail_no"].long()

    /** A copy with another [merchantPlanDetailNo]. */
    public fun withMerchantPlanDetailNo(merchantPlanDetailNo: String): SignPlanDetail = SignPlanDetail(json.with("merchant_plan_detail_no", merchantPlanDetailNo))

    /** A copy with another [planDetailNo]. */
    public fun withPlanDetailNo(planDetailNo: Long): SignPlanDetail = SignPlanDetail(json.with("plan_detail_no", planDetailNo))
}

/**
 * `SignedPlanDetail`.
 */
public class SignedPlanDetail(json: JsonObject) : Model(json) {

    /** 商户侧计划明细使用订单号. The merchant's own number of the order of this step. */
    public val merchantPlanDetailNo: String get() = json["merchant_plan_detail_no"].text()

    /** 计划明细序号. The number of the step, from 1. */
    public val planDetailNo: Long? get() = json["plan_detail_no"].longOrNull()

    /** 计划明细实际支付金额. In fen. */
    public val actualPrice: Long? get() = json["actual_price"].longOrNull()

    /** 计划明细原支付金额. In fen. */
    public val originalPrice: Long? get() = json["original_price"].longOrNull()

    /** 计划详情名称. */
    public val planDetailName: String get() = json["plan_detail_name"].text()

    /** 计划明细状态. */
    public val planDetailState: String get() = json["plan_detail_state"].text()

    /** 计划明细对应的支付分服务单号. WeChat Pay's number of the service order. */
    public val orderId: String? get() = json["order_id"].textOrNull()

    /** 计划明细对应订单实际支付金额. In fen. */
    public val actualPayPrice: Long? get() = json["actual_pay_price"].longOrNull()

    /** 详情取消时间. RFC 3339. */
    public val cancelTime: String? get() = json["cancel_time"].textOrNull()

    /** 详情完成时间. RFC 3339. */
    public val completeTime: String? get() = json["complete_time"].textOrNull()

    /** 计划明细优惠说明. */
    public val planDiscountDescription: String? get() = json["plan_discount_description"].textOrNull()

    /** 详情使用时间. RFC 3339. */
    public val useTime: String? get() = json["use_time"].textOrNull()
}

/**
 * `StopPartnerPlanRequest`.
 */
public class StopPartnerPlanRequest(json: JsonObject) : Model(json) {
    public constructor(subMchid: String) : this(
        Fields().put("sub_mchid", subMchid).json,
    )

    /** 子商户号. The sub-merchant that the partner acts for. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String): StopPartnerPlanRequest = StopPartnerPlanRequest(json.with("sub_mchid", subMchid))
}

/**
 * `StopPartnerUserSignPlanRequest`.
 */
public class StopPartnerUserSignPlanRequest(json: JsonObject) : Model(json) {
    public constructor(subMchid: String, stopReason: String) : this(
        Fields().put("sub_mchid", subMchid).put("stop_reason", stopReason).json,
    )

    /** 子商户号. The sub-merchant that the partner acts for. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 停止签约计划原因. */
    public val stopReason: String get() = json["stop_reason"].text()

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String): StopPartnerUserSignPlanRequest = StopPartnerUserSignPlanRequest(json.with("sub_mchid", subMchid))

    /** A copy with another [stopReason]. */
    public fun withStopReason(stopReason: String): StopPartnerUserSignPlanRequest = StopPartnerUserSignPlanRequest(json.with("stop_reason", stopReason))
}

/**
 * `StopUserSignPlanRequest`.
 */
public class StopUserSignPlanRequest(json: JsonObject) : Model(json) {
    public constructor(stopReason: String) : this(
        Fields().put("stop_reason", stopReason).json,
    )

    /** 停止签约计划原因. */
    public val stopReason: String get() = json["stop_reason"].text()

    /** A copy with another [stopReason]. */
    public fun withStopReason(stopReason: String): StopUserSignPlanRequest = StopUserSignPlanRequest(json.with("stop_reason", stopReason))
}

/**
 * `TimeRange`.
 */
public class TimeRange(json: JsonObject) : Model(json) {
    public constructor(startTime: String, endTime: String? = null, endTimeRemark: String? = null, startTimeRemark: String? = null) : this(
        Fields().put("start_time", startTime).put("end_time", endTime).put("end_time_remark", endTimeRemark).put("start_time_remark", startTimeRemark).json,
    )

    public constructor(startTime: String) : this(
        Fields().put("start_time", startTime).json,
    )

    /** 服务开始时间. `yyyyMMddHHmmss`, `yyyyMMdd`, or `OnAccept` for the moment of the confirmation. */
    public val startTime: String get() = json["start_time"].text()

    /** 服务结束时间. As exact as `start_time`: `yyyyMMddHHmmss` or `yyyyMMdd`. */
    public val endTime: String? get() = json["end_time"].textOrNull()

    /** 服务结束时间备注. */
    public val endTimeRemark: String? get() = json["end_time_remark"].textOrNull()

    /** 服务开始时间备注. */
    public val startTimeRemark: String? get() = json["start_time_remark"].textOrNull()

    /** A copy with another [startTime]. */
    public fun withStartTime(startTime: String): TimeRange = TimeRange(json.with("start_time", startTime))

    /** A copy with another [endTime]. */
    public fun withEndTime(endTime: String?): TimeRange = TimeRange(json.with("end_time", endTime))

    /** A copy with another [endTimeRemark]. */
    public fun withEndTimeRemark(endTimeRemark: String?): TimeRange = TimeRange(json.with("end_time_remark", endTimeRemark))

    /** A copy with another [startTimeRemark]. */
    public fun withStartTimeRemark(startTimeRemark: String?): TimeRange = TimeRange(json.with("start_time_remark", startTimeRemark))
}

/**
 * `UserCancelSignPlanResource`.
 */
public class UserCancelSignPlanResource(json: JsonObject) : Model(json) {

    /** 服务商商户号. */
    public val mchid: String get() = json["mchid"].text()

    /** 子商户商户号. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 服务商AppID. */
    public val appid: String get() = json["appid"].text()

    /** 签约所属计划ID. WeChat Pay's number of the plan. */
    public val planId: String get() = json["plan_id"].text()

    /** 目前用户进行到的计划明细序号. The step that the user has reached, from 1. */
    public val goingDetailNo: Long? get() = json["going_detail_no"].longOrNull()

    /** The merchant's own number of the user's plan. */
    public val merchantSignPlanNo: String get() = json["merchant_sign_plan_no"].text()

    /** 计划所属服务. The service that WeChat Pay opened for the merchant. */
    public val serviceId: String get() = json["service_id"].text()

    /** 签约计划的主键. WeChat Pay's number of the user's plan. */
    public val signPlanId: String get() = json["sign_plan_id"].text()

    /** 取消计划时间. */
    public val cancelSignTime: String get() = json["cancel_sign_time"].text()

    /** 签约计划扣费次数. How many times the plan charges: the number of its steps. */
    public val deductionQuantity: Long? get() = json["deduction_quantity"].longOrNull()

    /** 签约事件通知回调地址. Where its notifications are posted: https, without a query string. */
    public val merchantCallbackUrl: String get() = json["merchant_callback_url"].text()

    /** 签约计划的名称. */
    public val planName: String get() = json["plan_name"].text()

    /** 签约计划过期时间. */
    public val planOverTime: String get() = json["plan_over_time"].text()

    /** 计划签约状态. See [SignState]. */
    public val signState: String get() = json["sign_state"].text()

    /** 签约时间. */
    public val signTime: String get() = json["sign_time"].text()

    /** 签约计划明细列表. */
    public val signedDetailList: List<UserCancelSignedPlanDetail> get() = json["signed_detail_list"].list { UserCancelSignedPlanDetail(it.tree()) }

    /** 签约计划实际总金额. In fen. */
    public val totalActualPrice: Long? get() = json["total_actual_price"].longOrNull()

    /** 签约计划原总金额. In fen. */
    public val totalOriginPrice: Long? get() = json["total_origin_price"].longOrNull()

    /** 子商户AppID. */
    public val subAppid: String? get() = json["sub_appid"].textOrNull()

    /** `openid`. */
    public val openid: String? get() = json["openid"].textOrNull()

    /** `sub_openid`. */
    public val subOpenid: String? get() = json["sub_openid"].textOrNull()

    /** 签约计划取消原因. */
    public val cancelReason: String? get() = json["cancel_reason"].textOrNull()

    /** 签约计划取消类型. `NOT_CANCEL`: not cancelled; `USER`: by the user; `MERCHANT`: by the merchant; `REVOKE_SERVICE`: by ending the authorization of the service. See [CancelSignType]. */
    public val cancelSignType: String? get() = json["cancel_sign_type"].textOrNull()
}

/**
 * `UserCancelSignedPlanDetail`.
 */
public class UserCancelSignedPlanDetail(json: JsonObject) : Model(json) {

    /** 商户侧计划明细使用订单号. The merchant's own number of the order of this step. */
    public val merchantPlanDetailNo: String get() = json["merchant_plan_detail_no"].text()

    /** The number of the step, from 1. */
    public val planDetailNo: Long? get() = json["plan_detail_no"].longOrNull()

    /** 计划明细实际支付金额. In fen. */
    public val actualPrice: Long? get() = json["actual_price"].longOrNull()

    /** 详情对应订单取消时间. */
    public val cancelTime: String get() = json["cancel_time"].text()

    /** 详情对应订单实际完成支付时间. */
    public val completeTime: String get() = json["complete_time"].text()

    /** 计划明细原支付金额. In fen. */
    public val originalPrice: Long? get() = json["original_price"].longOrNull()

    /** 计划详情名称. */
    public val planDetailName: String get() = json["plan_detail_name"].text()

    /** 计划明细状态. `NOT_USED`: not begun; `USING`: its order is in progress; `USED`: its order is settled; `SIGN_PLAN_DETAIL_CANCEL`: cancelled. See [PlanDetailState]. */
    public val planDetailState: String get() = json["plan_detail_state"].text()

    /** 详情使用时间. */
    public val useTime: String get() = json["use_time"].text()

    /** `order_id`. */
    public val orderId: String? get() = json["order_id"].textOrNull()

    /** 实际支付金额. In fen. */
    public val actualPayPrice: Long? get() = json["actual_pay_price"].longOrNull()

    /** 计划明细优惠说明. */
    public val planDiscountDescription: String? get() = json["plan_discount_description"].textOrNull()
}

/**
 * `UserSignPlan`.
 */
public class UserSignPlan(json: JsonObject) : Model(json) {

    /** 商户号. */
    public val mchid: String get() = json["mchid"].text()

    /** 微信AppId. */
    public val appid: String get() = json["appid"].text()

    /** 签约所属计划ID. WeChat Pay's number of the plan. */
    public val planId: String get() = json["plan_id"].text()

    /** 目前用户进行到的计划详情序号. The step that the user has reached, from 1. */
    public val goingDetailNo: Long? get() = json["going_detail_no"].longOrNull()

    /** 商户侧签约计划号. The merchant's own number of the user's plan. */
    public val merchantSignPlanNo: String get() = json["merchant_sign_plan_no"].text()

    /** 计划所属服务. The service that WeChat Pay opened for the merchant. */
    public val serviceId: String get() = json["service_id"].text()

    /** 计划签约ID. WeChat Pay's number of the user's plan. */
    public val signPlanId: String get() = json["sign_plan_id"].text()

    /** 签约计划扣费次数. How many times the plan charges: the number of its steps. */
    public val deductionQuantity: Long? get() = json["deduction_quantity"].longOrNull()

    /** 商户回调地址. Where its notifications are posted: https, without a query string. */
    public val merchantCallbackUrl: String get() = json["merchant_callback_url"].text()

    /** 签约计划的名称. */
    public val planName: String get() = json["plan_name"].text()

    /** 签约计划的过期时间. RFC 3339. */
    public val planOverTime: String get() = json["plan_over_time"].text()

    /** 计划签约状态. */
    public val signState: String get() = json["sign_state"].text()

    /** 签约计划实际总金额. In fen. */
    public val totalActualPrice: Long? get() = json["total_actual_price"].longOrNull()

    /** 签约计划原总金额. In fen. */
    public val totalOriginPrice: Long? get() = json["total_origin_price"].longOrNull()

    /** 签约计划用户应用下的OpenID. */
    public val openid: String? get() = json["openid"].textOrNull()

    /** 签约计划取消原因. */
    public val cancelReason: String? get() = json["cancel_reason"].textOrNull()

    /** 签约计划取消时间. RFC 3339. */
    public val cancelSignTime: String? get() = json["cancel_sign_time"].textOrNull()

    /** 签约计划取消类型. Who cancelled it. */
    public val cancelSignType: String? get() = json["cancel_sign_type"].textOrNull()

    /** 签约时间. RFC 3339. */
    public val signTime: String? get() = json["sign_time"].textOrNull()

    /** 签约计划明细列表. */
    public val signedDetailList: List<SignedPlanDetail>? get() = json["signed_detail_list"].listOrNull { SignedPlanDetail(it.tree()) }
}

/**
 * `UserSignPlanMerchantResource`.
 */
public class UserSignPlanMerchantResource(json: JsonObject) : Model(json) {

    /** 微信商户号. */
    public val mchid: String get() = json["mchid"].text()

    /** 微信AppId. */
    public val appid: String get() = json["appid"].text()

    /** 用户唯一标识. */
    public val openid: String get() = json["openid"].text()

    /** 支付分计划ID. WeChat Pay's number of the plan. */
    public val planId: String get() = json["plan_id"].text()

    /** 目前用户进行到的计划明细序号. The step that the user has reached, from 1. */
    public val goingDetailNo: Long? get() = json["going_detail_no"].longOrNull()

    /** 商户签约计划单号. The merchant's own number of the user's plan. */
    public val merchantSignPlanNo: String get() = json["merchant_sign_plan_no"].text()

    /** 服务ID. The service that WeChat Pay opened for the merchant. */
    public val serviceId: String get() = json["service_id"].text()

    /** 签约计划ID. WeChat Pay's number of the user's plan. */
    public val signPlanId: String get() = json["sign_plan_id"].text()

    /** 扣费次数. How many times the plan charges: the number of its steps. */
    public val deductionQuantity: Long? get() = json["deduction_quantity"].longOrNull()

    /** 计划名称. */
    public val planName: String get() = json["plan_name"].text()

    /** 计划过期时间. RFC 3339. */
    public val planOverTime: String get() = json["plan_over_time"].text()

    /** 计划状态. */
    public val signState: String get() = json["sign_state"].text()

    /** 实际总金额. In fen. */
    public val totalActualPrice: Long? get() = json["total_actual_price"].longOrNull()

    /** 原总金额. In fen. */
    public val totalOriginPrice: Long? get() = json["total_origin_price"].longOrNull()

    /** 取消原因. */
    public val cancelReason: String? get() = json["cancel_reason"].textOrNull()

    /** 取消时间. RFC 3339. */
    public val cancelSignTime: String? get() = json["cancel_sign_time"].textOrNull()

    /** 取消类型. Who cancelled it. */
    public val cancelSignType: String? get() = json["cancel_sign_type"].textOrNull()

    /** 回调通知地址. Where its notifications are posted: https, without a query string. */
    public val merchantCallbackUrl: String? get() = json["merchant_callback_url"].textOrNull()

    /** 签约时间. RFC 3339. */
    public val signTime: String? get() = json["sign_time"].textOrNull()

    /** 签约计划明细列表. */
    public val signedDetailList: List<SignedPlanDetail>? get() = json["signed_detail_list"].listOrNull { SignedPlanDetail(it.tree()) }
}

/**
 * `UserSignPlanPartnerResource`.
 */
public class UserSignPlanPartnerResource(json: JsonObject) : Model(json) {

    /** 微信商户号. */
    public val mchid: String get() = json["mchid"].text()

    /** 子商户号. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 微信AppId. */
    public val appid: String get() = json["appid"].text()

    /** 用户唯一标识. */
    public val openid: String get() = json["openid"].text()

    /** 支付分计划ID. WeChat Pay's number of the plan. */
    public val planId: String get() = json["plan_id"].text()

    /** 目前用户进行到的计划明细序号. The step that the user has reached, from 1. */
    public val goingDetailNo: Long? get() = json["going_detail_no"].longOrNull()

    /** 商户签约计划单号. The merchant's own number of the user's plan. */
    public val merchantSignPlanNo: String get() = json["merchant_sign_plan_no"].text()

    /** 服务ID. The service that WeChat Pay opened for the merchant. */
    public val serviceId: String get() = json["service_id"].text()

    /** 签约计划ID. WeChat Pay's number of the user's plan. */
    public val signPlanId: String get() = json["sign_plan_id"].text()

    /** 扣费次数. How many times the plan charges: the number of its steps. */
    public val deductionQuantity: Long? get() = json["deduction_quantity"].longOrNull()

    /** 计划名称. */
    public val planName: String get() = json["plan_name"].text()

    /** 计划过期时间. RFC 3339. */
    public val planOverTime: String get() = json["plan_over_time"].text()

    /** 计划状态. */
    public val signState: String get() = json["sign_state"].text()

    /** 实际总金额. In fen. */
    public val totalActualPrice: Long? get() = json["total_actual_price"].longOrNull()

    /** 原总金额. In fen. */
    public val totalOriginPrice: Long? get() = json["total_origin_price"].longOrNull()

    /** 子商户AppId. */
    public val subAppid: String? get() = json["sub_appid"].textOrNull()

    /** 用户在子商户下的唯一标识. */
    public val subOpenid: String? get() = json["sub_openid"].textOrNull()

    /** 取消原因. */
    public val cancelReason: String? get() = json["cancel_reason"].textOrNull()

    /** 取消时间. RFC 3339. */
    public val cancelSignTime: String? get() = json["cancel_sign_time"].textOrNull()

    /** 取消类型. Who cancelled it. */
    public val cancelSignType: String? get() = json["cancel_sign_type"].textOrNull()

    /** 回调通知地址. Where its notifications are posted: https, without a query string. */
    public val merchantCallbackUrl: String? get() = json["merchant_callback_url"].textOrNull()

    /** 签约时间. RFC 3339. */
    public val signTime: String? get() = json["sign_time"].textOrNull()

    /** 签约计划明细列表. */
    public val signedDetailList: List<SignedPlanDetail>? get() = json["signed_detail_list"].listOrNull { SignedPlanDetail(it.tree()) }
}

/**
 * 签约计划取消类型.
 *
 * The documented values; there may be others.
 */
public object CancelSignType {
    public const val NOT_CANCEL: String = "NOT_CANCEL"
    public const val USER: String = "USER"
    public const val MERCHANT: String = "MERCHANT"
    public const val REVOKE_SERVICE: String = "REVOKE_SERVICE"
}

/**
 * 计划明细状态.
 *
 * The documented values; there may be others.
 */
public object PlanDetailState {
    public const val NOT_USED: String = "NOT_USED"
    public const val USING: String = "USING"
    public const val USED: String = "USED"
    public const val SIGN_PLAN_DETAIL_CANCEL: String = "SIGN_PLAN_DETAIL_CANCEL"
}

/**
 * 计划签约状态.
 *
 * The documented values; there may be others.
 */
public object SignState {
    public const val UNSIGNED: String = "UNSIGNED"
}
