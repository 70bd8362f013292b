// Generated from api/global_pay_score.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.globalpayscore

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
 * `CancelServiceOrderRequest`.
 */
public class CancelServiceOrderRequest(json: JsonObject) : Model(json) {
    public constructor(subMchid: String, serviceId: String, reason: String) : this(
        Fields().put("sub_mchid", subMchid).put("service_id", serviceId).put("reason", reason).json,
    )

    /** 子商户号. The sub-merchant that the partner acts for. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 服务ID. */
    public val serviceId: String get() = json["service_id"].text()

    /** 撤销原因. */
    public val reason: String get() = json["reason"].text()

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String): CancelServiceOrderRequest = CancelServiceOrderRequest(json.with("sub_mchid", subMchid))

    /** A copy with another [serviceId]. */
    public fun withServiceId(serviceId: String): CancelServiceOrderRequest = CancelServiceOrderRequest(json.with("service_id", serviceId))

    /** A copy with another [reason]. */
    public fun withReason(reason: String): CancelServiceOrderRequest = CancelServiceOrderRequest(json.with("reason", reason))
}

/**
 * `Collection`.
 */
public class Collection(json: JsonObject) : Model(json) {

    /** 收款状态. See [CollectionState]. */
    public val state: String get() = json["state"].text()

    /** 收款银行. */
    public val bankType: String? get() = json["bank_type"].textOrNull()

    /** 收款明细列表. */
    public val details: List<CollectionDetail>? get() = json["details"].listOrNull { CollectionDetail(it.tree()) }

    /** 已收金额. In the smallest unit of the currency. */
    public val paidAmount: Long? get() = json["paid_amount"].longOrNull()

    /** 待收金额. In the smallest unit of the currency. */
    public val payingAmount: Long? get() = json["paying_amount"].longOrNull()

    /** 总收款金额. In the smallest unit of the currency. */
    public val totalAmount: Long? get() = json["total_amount"].longOrNull()
}

/**
 * `CollectionDetail`.
 */
public class CollectionDetail(json: JsonObject) : Model(json) {

    /** 微信支付交易单号. WeChat Pay's number of the payment. */
    public val transactionId: String? get() = json["transaction_id"].textOrNull()

    /** 单笔收款金额. In the smallest unit of the currency. */
    public val amount: Long? get() = json["amount"].longOrNull()

    /** 收款成功时间. RFC 3339. */
    public val paidTime: String? get() = json["paid_time"].textOrNull()

    /** 收款成功渠道. See [PaidType]. */
    public val paidType: String? get() = json["paid_type"].textOrNull()

    /** 优惠功能. */
    public val promotionDetail: List<Promotion>? get() = json["promotion_detail"].listOrNull { Promotion(it.tree()) }

    /** 收款序号. */
    public val seq: Long? get() = json["seq"].longOrNull()
}

/**
 * `CompleteServiceOrderPostDiscount`.
 */
public class CompleteServiceOrderPostDiscount(json: JsonObject) : Model(json) {
    public constructor(name: String, description: String, amount: Long, count: Long? = null) : this(
        Fields().put("name", name).put("description", description).put("amount", amount).put("count", count).json,
    )

    public constructor(name: String, description: String, amount: Long) : this(
        Fields().put("name", name).put("description", description).put("amount", amount).json,
    )

    /** 优惠名称. */
    public val name: String get() = json["name"].text()

    /** 优惠说明. */
    public val description: String get() = json["description"].text()

    /** 优惠金额. In the smallest unit of the currency. */
    public val amount: Long get() = json["amount"].long()

    /** 优惠数量. */
    public val count: Long? get() = json["count"].longOrNull()

    /** A copy with another [name]. */
    public fun withName(name: String): CompleteServiceOrderPostDiscount = CompleteServiceOrderPostDiscount(json.with("name", name))

    /** A copy with another [description]. */
    public fun withDescription(description: String): CompleteServiceOrderPostDiscount = CompleteServiceOrderPostDiscount(json.with("description", description))

    /** A copy with another [amount]. */
    public fun withAmount(amount: Long): CompleteServiceOrderPostDiscount = CompleteServiceOrderPostDiscount(json.with("amount", amount))

    /** A copy with another [count]. */
    public fun withCount(count: Long?): CompleteServiceOrderPostDiscount = CompleteServiceOrderPostDiscount(json.with("count", count))
}

/**
 * `CompleteServiceOrderRequest`.
 */
public class CompleteServiceOrderRequest(json: JsonObject) : Model(json) {
    public constructor(subMchid: String, serviceId: String, postPayments: List<PostPayment>, totalAmount: Long, completeTime: String? = null, currency: String? = null, goodsTag: String? = null, location: Location? = null, postDiscounts: List<CompleteServiceOrderPostDiscount>? = null, profitSharing: Boolean? = null, timeRange: CompleteServiceOrderTimeRange? = null) : this(
        Fields().put("sub_mchid", subMchid).put("service_id", serviceId).put("post_payments", postPayments).put("total_amount", totalAmount).put("complete_time", completeTime).put("currency", currency).put("goods_tag", goodsTag).put("location", location).put("post_discounts", postDiscounts).put("profit_sharing", profitSharing).put("time_range", timeRange).json,
    )

    public constructor(subMchid: String, serviceId: String, postPayments: List<PostPayment>, totalAmount: Long) : this(
        Fields().put("sub_mchid", subMchid).put("service_id", serviceId).put("post_payments", postPayments).put("total_amount", totalAmount).json,
    )

    /** 子商户号. The sub-merchant that the partner acts for. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 服务ID. */
    public val serviceId: String get() = json["service_id"].text()

    /** 后付费项目. */
    public val postPayments: List<PostPayment> get() = json["post_payments"].list { PostPayment(it.tree()) }

    /** 总金额. In the smallest unit of the currency. */
    public val totalAmount: Long get() = json["total_amount"].long()

    /** 完结服务时间. RFC 3339. */
    public val completeTime: String? get() = json["complete_time"].textOrNull()

    /** 货币类型. ISO 4217, `CNY` for yuan. */
    public val currency: String? get() = json["currency"].textOrNull()

    /** 订单优惠标记. The mark that the rules of a promotion ask for. */
    public val goodsTag: String? get() = json["goods_tag"].textOrNull()

    /** 实际服务位置. */
    public val location: Location? get() = json["location"].treeOrNull()?.let { Location(it) }

    /** 商户优惠. */
    public val postDiscounts: List<CompleteServiceOrderPostDiscount>? get() = json["post_discounts"].listOrNull { CompleteServiceOrderPostDiscount(it.tree()) }

    /** 微信支付服务分账标记. The money is frozen after the payment, so that it can be split. */
    public val profitSharing: Boolean? get() = json["profit_sharing"].booleanOrNull()

    /** 实际服务时间. */
    public val timeRange: CompleteServiceOrderTimeRange? get() = json["time_range"].treeOrNull()?.let { CompleteServiceOrderTimeRange(it) }

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String): CompleteServiceOrderRequest = CompleteServiceOrderRequest(json.with("sub_mchid", subMchid))

    /** A copy with another [serviceId]. */
    public fun withServiceId(serviceId: String): CompleteServiceOrderRequest = CompleteServiceOrderRequest(json.with("service_id", serviceId))

    /** A copy with another [postPayments]. */
    public fun withPostPayments(postPayments: List<PostPayment>): CompleteServiceOrderRequest = CompleteServiceOrderRequest(json.with("post_payments", postPayments))

    /** A copy with another [totalAmount]. */
    public fun withTotalAmount(totalAmount: Long): CompleteServiceOrderRequest = CompleteServiceOrderRequest(json.with("total_amount", totalAmount))

    /** A copy with another [completeTime]. */
    public fun withCompleteTime(completeTime: String?): CompleteServiceOrderRequest = CompleteServiceOrderRequest(json.with("complete_time", completeTime))

    /** A copy with another [currency]. */
    public fun withCurrency(currency: String?): CompleteServiceOrderRequest = CompleteServiceOrderRequest(json.with("currency", currency))

    /** A copy with another [goodsTag]. */
    public fun withGoodsTag(goodsTag: String?): CompleteServiceOrderRequest = CompleteServiceOrderRequest(json.with("goods_tag", goodsTag))

    /** A copy with another [location]. */
    public fun withLocation(location: Location?): CompleteServiceOrderRequest = CompleteServiceOrderRequest(json.with("location", location))

    /** A copy with another [postDiscounts]. */
    public fun withPostDiscounts(postDiscounts: List<CompleteServiceOrderPostDiscount>?): CompleteServiceOrderRequest = CompleteServiceOrderRequest(json.with("post_discounts", postDiscounts))

    /** A copy with another [profitSharing]. */
    public fun withProfitSharing(profitSharing: Boolean?): CompleteServiceOrderRequest = CompleteServiceOrderRequest(json.with("profit_sharing", profitSharing))

    /** A copy with another [timeRange]. */
    public fun withTimeRange(timeRange: CompleteServiceOrderTimeRange?): CompleteServiceOrderRequest = CompleteServiceOrderRequest(json.with("time_range", timeRange))
}

/**
 * `CompleteServiceOrderTimeRange`.
 */
public class CompleteServiceOrderTimeRange(json: JsonObject) : Model(json) {
    public constructor(startTime: String? = null, endTime: String? = null, endTimeRemark: String? = null, startTimeRemark: String? = null) : this(
        Fields().put("start_time", startTime).put("end_time", endTime).put("end_time_remark", endTimeRemark).put("start_time_remark", startTimeRemark).json,
    )

    /** 服务开始时间. RFC 3339. */
    public val startTime: String? get() = json["start_time"].textOrNull()

    /** 服务结束时间. RFC 3339. */
    public val endTime: String? get() = json["end_time"].textOrNull()

    /** 服务结束时间备注. */
    public val endTimeRemark: String? get() = json["end_time_remark"].textOrNull()

    /** 服务开始时间备注. */
    public val startTimeRemark: String? get() = json["start_time_remark"].textOrNull()

    /** A copy with another [startTime]. */
    public fun withStartTime(startTime: String?): CompleteServiceOrderTimeRange = CompleteServiceOrderTimeRange(json.with("start_time", startTime))

    /** A copy with another [endTime]. */
    public fun withEndTime(endTime: String?): CompleteServiceOrderTimeRange = CompleteServiceOrderTimeRange(json.with("end_time", endTime))

    /** A copy with another [endTimeRemark]. */
    public fun withEndTimeRemark(endTimeRemark: String?): CompleteServiceOrderTimeRange = CompleteServiceOrderTimeRange(json.with("end_time_remark", endTimeRemark))

    /** A copy with another [startTimeRemark]. */
    public fun withStartTimeRemark(startTimeRemark: String?): CompleteServiceOrderTimeRange = CompleteServiceOrderTimeRange(json.with("start_time_remark", startTimeRemark))
}

/**
 * `CreateServiceOrderLocation`.
 */
public class CreateServiceOrderLocation(json: JsonObject) : Model(json) {

    /** 预计服务结束地点. */
    public val endLocation: String get() = json["end_location"].text()

    /** 服务开始地点. */
    public val startLocation: String? get() = json["start_location"].textOrNull()
}

/**
 * `CreateServiceOrderPostDiscount`.
 */
public class CreateServiceOrderPostDiscount(json: JsonObject) : Model(json) {

    /** 优惠名称. */
    public val name: String get() = json["name"].text()

    /** 优惠说明. */
    public val description: String get() = json["description"].text()

    /** 优惠数量. */
    public val count: Long? get() = json["count"].longOrNull()
}

/**
 * `CreateServiceOrderRequest`.
 */
public class CreateServiceOrderRequest(json: JsonObject) : Model(json) {
    public constructor(subMchid: String, appid: String, outOrderNo: String, serviceId: String, currency: String, notifyUrl: String, riskFund: RiskFund, serviceIntroduction: String, timeRange: TimeRange, subAppid: String? = null, openid: String? = null, subOpenid: String? = null, attach: String? = null, location: Location? = null, needUserConfirm: Boolean? = null, postDiscounts: List<PostDiscount>? = null, postPayments: List<PostPayment>? = null) : this(
        Fields().put("sub_mchid", subMchid).put("appid", appid).put("out_order_no", outOrderNo).put("service_id", serviceId).put("currency", currency).put("notify_url", notifyUrl).put("risk_fund", riskFund).put("service_introduction", serviceIntroduction).put("time_range", timeRange).put("sub_appid", subAppid).put("openid", openid).put("sub_openid", subOpenid).put("attach", attach).put("location", location).put("need_user_confirm", needUserConfirm).put("post_discounts", postDiscounts).put("post_payments", postPayments).json,
    )

    public constructor(subMchid: String, appid: String, outOrderNo: String, serviceId: String, currency: String, notifyUrl: String, riskFund: RiskFund, serviceIntroduction: String, timeRange: TimeRange) : this(
        Fields().put("sub_mchid", subMchid).put("appid", appid).put("out_order_no", outOrderNo).put("service_id", serviceId).put("currency", currency).put("notify_url", notifyUrl).put("risk_fund", riskFund).put("service_introduction", serviceIntroduction).put("time_range", timeRange).json,
    )

    /** 子商户号. The sub-merchant that the partner acts for. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 服务商公众号ID. */
    public val appid: String get() = json["appid"].text()

    /** 商户订单号. */
    public val outOrderNo: String get() = json["out_order_no"].text()

    /** 服务ID. */
    public val serviceId: String get() = json["service_id"].text()

    /** 货币类型. ISO 4217, `CNY` for yuan. */
    public val currency: String get() = json["currency"].text()

    /** 商户回调地址. Where its notifications are posted: https, without a query string. */
    public val notifyUrl: String get() = json["notify_url"].text()

    /** 服务风险金. */
    public val riskFund: RiskFund get() = RiskFund(json["risk_fund"].tree())

    /** 服务信息. */
    public val serviceIntroduction: String get() = json["service_introduction"].text()

    /** 服务时间. */
    public val timeRange: TimeRange get() = TimeRange(json["time_range"].tree())

    /** 子商户公众号ID. The sub-merchant's own app; needed for `sub_openid`. */
    public val subAppid: String? get() = json["sub_appid"].textOrNull()

    /** 服务商公众号下的用户标识. */
    public val openid: String? get() = json["openid"].textOrNull()

    /** 子商户公众号下的用户标识. The user under `sub_appid`. */
    public val subOpenid: String? get() = json["sub_openid"].textOrNull()

    /** 商户数据包. Comes back unchanged in queries and notifications. */
    public val attach: String? get() = json["attach"].textOrNull()

    /** 服务位置. */
    public val location: Location? get() = json["location"].treeOrNull()?.let { Location(it) }

    /** 是否需要用户确认. */
    public val needUserConfirm: Boolean? get() = json["need_user_confirm"].booleanOrNull()

    /** 商户优惠. */
    public val postDiscounts: List<PostDiscount>? get() = json["post_discounts"].listOrNull { PostDiscount(it.tree()) }

    /** 后付费项目. */
    public val postPayments: List<PostPayment>? get() = json["post_payments"].listOrNull { PostPayment(it.tree()) }

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String): CreateServiceOrderRequest = CreateServiceOrderRequest(json.with("sub_mchid", subMchid))

    /** A copy with another [appid]. */
    public fun withAppid(appid: String): CreateServiceOrderRequest = CreateServiceOrderRequest(json.with("appid", appid))

    /** A copy with another [outOrderNo]. */
    public fun withOutOrderNo(outOrderNo: String): CreateServiceOrderRequest = CreateServiceOrderRequest(json.with("out_order_no", outOrderNo))

    /** A copy with another [serviceId]. */
    public fun withServiceId(serviceId: String): CreateServiceOrderRequest = CreateServiceOrderRequest(json.with("service_id", serviceId))

    /** A copy with another [currency]. */
    public fun withCurrency(currency: String): CreateServiceOrderRequest = CreateServiceOrderRequest(json.with("currency", currency))

    /** A copy with another [notifyUrl]. */
    public fun withNotifyUrl(notifyUrl: String): CreateServiceOrderRequest = CreateServiceOrderRequest(json.with("notify_url", notifyUrl))

    /** A copy with another [riskFund]. */
    public fun withRiskFund(riskFund: RiskFund): CreateServiceOrderRequest = CreateServiceOrderRequest(json.with("risk_fund", riskFund))

    /** A copy with another [serviceIntroduction]. */
    public fun withServiceIntroduction(serviceIntroduction: String): CreateServiceOrderRequest = CreateServiceOrderRequest(json.with("service_introduction", serviceIntroduction))

    /** A copy with another [timeRange]. */
    public fun withTimeRange(timeRange: TimeRange): CreateServiceOrderRequest = CreateServiceOrderRequest(json.with("time_range", timeRange))

    /** A copy with another [subAppid]. */
    public fun withSubAppid(subAppid: String?): CreateServiceOrderRequest = CreateServiceOrderRequest(json.with("sub_appid", subAppid))

    /** A copy with another [openid]. */
    public fun withOpenid(openid: String?): CreateServiceOrderRequest = CreateServiceOrderRequest(json.with("openid", openid))

    /** A copy with another [subOpenid]. */
    public fun withSubOpenid(subOpenid: String?): CreateServiceOrderRequest = CreateServiceOrderRequest(json.with("sub_openid", subOpenid))

    /** A copy with another [attach]. */
    public fun withAttach(attach: String?): CreateServiceOrderRequest = CreateServiceOrderRequest(json.with("attach", attach))

    /** A copy with another [location]. */
    public fun withLocation(location: Location?): CreateServiceOrderRequest = CreateServiceOrderRequest(json.with("location", location))

    /** A copy with another [needUserConfirm]. */
    public fun withNeedUserConfirm(needUserConfirm: Boolean?): CreateServiceOrderRequest = CreateServiceOrderRequest(json.with("need_user_confirm", needUserConfirm))

    /** A copy with another [postDiscounts]. */
    public fun withPostDiscounts(postDiscounts: List<PostDiscount>?): CreateServiceOrderRequest = CreateServiceOrderRequest(json.with("post_discounts", postDiscounts))

    /** A copy with another [postPayments]. */
    public fun withPostPayments(postPayments: List<PostPayment>?): CreateServiceOrderRequest = CreateServiceOrderRequest(json.with("post_payments", postPayments))
}

/**
 * `CreateServiceOrderResponse`.
 */
public class CreateServiceOrderResponse(json: JsonObject) : Model(json) {

    /** 服务商商户号. */
    public val mchid: String get() = json["mchid"].text()

    /** 子商户号. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 服务商应用ID. */
    public val appid: String get() = json["appid"].text()

    /** 微信支付服务订单号. WeChat Pay's number of the service order. */
    public val orderId: String get() = json["order_id"].text()

    /** 商户服务订单号. The merchant's own number of the service order. */
    public val outOrderNo: String get() = json["out_order_no"].text()

    /** 服务ID. */
    public val serviceId: String get() = json["service_id"].text()

    /** 服务信息. */
    public val serviceIntroduction: String get() = json["service_introduction"].text()

    /** 服务订单状态. See [CreateServiceOrderResponseState]. */
    public val state: String get() = json["state"].text()

    /** 子商户应用ID. */
    public val subAppid: String? get() = json["sub_appid"].textOrNull()

    /** 商户数据包. Comes back unchanged in queries and notifications. */
    public val attach: String? get() = json["attach"].textOrNull()

    /** 货币类型. ISO 4217, `CNY` for yuan. */
    public val currency: String? get() = json["currency"].textOrNull()

    /** 服务位置. */
    public val location: CreateServiceOrderLocation? get() = json["location"].treeOrNull()?.let { CreateServiceOrderLocation(it) }

    /** 商户回调地址. Where its notifications are posted: https, without a query string. */
    public val notifyUrl: String? get() = json["notify_url"].textOrNull()

    /** 跳转微信侧数据包. */
    public val `package`: String? get() = json["package"].textOrNull()

    /** 后付费商户优惠. */
    public val postDiscounts: List<CreateServiceOrderPostDiscount>? get() = json["post_discounts"].listOrNull { CreateServiceOrderPostDiscount(it.tree()) }

    /** 后付费项目. */
    public val postPayments: List<PostPayment>? get() = json["post_payments"].listOrNull { PostPayment(it.tree()) }

    /** 订单风险金. */
    public val riskFund: RiskFund? get() = json["risk_fund"].treeOrNull()?.let { RiskFund(it) }

    /** 订单状态说明. See [StateDescription]. */
    public val stateDescription: String? get() = json["state_description"].textOrNull()

    /** 服务时间段. */
    public val timeRange: TimeRange? get() = json["time_range"].treeOrNull()?.let { TimeRange(it) }
}

/**
 * `GetServiceOrderResponse`.
 */
public class GetServiceOrderResponse(json: JsonObject) : Model(json) {

    /** 服务商商户号. */
    public val mchid: String get() = json["mchid"].text()

    /** 子商户号. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 服务商应用ID. */
    public val appid: String get() = json["appid"].text()

    /** 微信支付服务订单号. WeChat Pay's number of the service order. */
    public val orderId: String get() = json["order_id"].text()

    /** 商户服务订单号. The merchant's own number of the service order. */
    public val outOrderNo: String get() = json["out_order_no"].text()

    /** 服务ID. */
    public val serviceId: String get() = json["service_id"].text()

    /** 商户回调地址. Where its notifications are posted: https, without a query string. */
    public val notifyUrl: String get() = json["notify_url"].text()

    /** 订单风险金. */
    public val riskFund: RiskFund get() = RiskFund(json["risk_fund"].tree())

    /** 服务信息. */
    public val serviceIntroduction: String get() = json["service_introduction"].text()

    /** 服务订单状态. See [GetServiceOrderResponseState]. */
    public val state: String get() = json["state"].text()

    /** 服务时间段. */
    public val timeRange: GetServiceOrderTimeRange get() = GetServiceOrderTimeRange(json["time_range"].tree())

    /** 子商户应用ID. */
    public val subAppid: String? get() = json["sub_appid"].textOrNull()

    /** 服务商公众号下的用户标识. */
    public val openid: String? get() = json["openid"].textOrNull()

    /** 子商户公众号下的用户标识. */
    public val subOpenid: String? get() = json["sub_openid"].textOrNull()

    /** 商户数据包. Comes back unchanged in queries and notifications. */
    public val attach: String? get() = json["attach"].textOrNull()

    /** 收款信息. */
    public val collection: Collection? get() = json["collection"].treeOrNull()?.let { Collection(it) }

    /** 货币类型. ISO 4217, `CNY` for yuan. */
    public val currency: String? get() = json["currency"].textOrNull()

    /** 汇率值. */
    public val currencyPrice: Long? get() = json["currency_price"].longOrNull()

    /** 汇率. */
    public val currencyRateInfo: String? get() = json["currency_rate_info"].textOrNull()

    /** 服务位置. */
    public val location: Location? get() = json["location"].treeOrNull()?.let { Location(it) }

    /** 是否需要收款. */
    public val needCollection: Boolean? get() = json["need_collection"].booleanOrNull()

    /** 商户优惠. */
    public val postDiscounts: List<PostDiscount>? get() = json["post_discounts"].listOrNull { PostDiscount(it.tree()) }

    /** 后付费项目. */
    public val postPayments: List<PostPayment>? get() = json["post_payments"].listOrNull { PostPayment(it.tree()) }

    /** 订单状态说明. See [StateDescription]. */
    public val stateDescription: String? get() = json["state_description"].textOrNull()

    /** 总金额. In the smallest unit of the currency. */
    public val totalAmount: Long? get() = json["total_amount"].longOrNull()
}

/**
 * `GetServiceOrderTimeRange`.
 */
public class GetServiceOrderTimeRange(json: JsonObject) : Model(json) {

    /** 服务开始时间. */
    public val startTime: String? get() = json["start_time"].textOrNull()

    /** 服务结束时间. */
    public val endTime: String? get() = json["end_time"].textOrNull()

    /** 服务结束时间备注. */
    public val endTimeRemark: String? get() = json["end_time_remark"].textOrNull()

    /** 服务开始时间备注. */
    public val startTimeRemark: String? get() = json["start_time_remark"].textOrNull()
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
 * `PostDiscount`.
 */
public class PostDiscount(json: JsonObject) : Model(json) {
    public constructor(name: String, description: String, amount: Long? = null, count: Long? = null) : this(
        Fields().put("name", name).put("description", description).put("amount", amount).put("count", count).json,
    )

    public constructor(name: String, description: String) : this(
        Fields().put("name", name).put("description", description).json,
    )

    /** 优惠名称. */
    public val name: String get() = json["name"].text()

    /** 优惠说明. */
    public val description: String get() = json["description"].text()

    /** 优惠金额. In the smallest unit of the currency. */
    public val amount: Long? get() = json["amount"].longOrNull()

    /** 优惠数量. */
    public val count: Long? get() = json["count"].longOrNull()

    /** A copy with another [name]. */
    public fun withName(name: String): PostDiscount = PostDiscount(json.with("name", name))

    /** A copy with another [description]. */
    public fun withDescription(description: String): PostDiscount = PostDiscount(json.with("description", description))

    /** A copy with another [amount]. */
    public fun withAmount(amount: Long?): PostDiscount = PostDiscount(json.with("amount", amount))

    /** A copy with another [count]. */
    public fun withCount(count: Long?): PostDiscount = PostDiscount(json.with("count", count))
}

/**
 * `PostPayment`.
 */
public class PostPayment(json: JsonObject) : Model(json) {
    public constructor(name: String, description: String? = null, amount: Long? = null, count: Long? = null) : this(
        Fields().put("name", name).put("description", description).put("amount", amount).put("count", count).json,
    )

    public constructor(name: String) : this(
        Fields().put("name", name).json,
    )

    /** 付费名称. */
    public val name: String get() = json["name"].text()

    /** 付费说明. */
    public val description: String? get() = json["description"].textOrNull()

    /** 付费金额. In the smallest unit of the currency. */
    public val amount: Long? get() = json["amount"].longOrNull()

    /** 付费数量. */
    public val count: Long? get() = json["count"].longOrNull()

    /** A copy with another [name]. */
    public fun withName(name: String): PostPayment = PostPayment(json.with("name", name))

    /** A copy with another [description]. */
    public fun withDescription(description: String?): PostPayment = PostPayment(json.with("description", description))

    /** A copy with another [amount]. */
    public fun withAmount(amount: Long?): PostPayment = PostPayment(json.with("amount", amount))

    /** A copy with another [count]. */
    public fun withCount(count: Long?): PostPayment = PostPayment(json.with("count", count))
}

/**
 * `Promotion`.
 */
public class Promotion(json: JsonObject) : Model(json) {

    /** 券ID. */
    public val couponId: String get() = json["coupon_id"].text()

    /** 优惠券面额. In the smallest unit of the currency. */
    public val amount: Long? get() = json["amount"].longOrNull()

    /** 活动ID. */
    public val stockId: String? get() = json["stock_id"].textOrNull()

    /** 优惠类型. See [PromotionType]. */
    public val type: String? get() = json["type"].textOrNull()

    /** 优惠名称. */
    public val name: String? get() = json["name"].textOrNull()

    /** 优惠币种. ISO 4217, `CNY` for yuan. */
    public val currency: String? get() = json["currency"].textOrNull()

    /** 单品列表. */
    public val goodsDetail: List<PromotionGoods>? get() = json["goods_detail"].listOrNull { PromotionGoods(it.tree()) }

    /** 商户出资. In the smallest unit of the currency. */
    public val merchantContribute: Long? get() = json["merchant_contribute"].longOrNull()

    /** 其他出资. In the smallest unit of the currency. */
    public val otherContribute: Long? get() = json["other_contribute"].longOrNull()

    /** 优惠范围. See [Scope]. */
    public val scope: String? get() = json["scope"].textOrNull()

    /** 微信出资. In the smallest unit of the currency. */
    public val wechatpayContribute: Long? get() = json["wechatpay_contribute"].longOrNull()
}

/**
 * `PromotionGoods`.
 */
public class PromotionGoods(json: JsonObject) : Model(json) {

    /** 商品编码. */
    public val goodsId: String get() = json["goods_id"].text()

    /** 商品优惠金额. In the smallest unit of the currency. */
    public val discountAmount: Long? get() = json["discount_amount"].longOrNull()

    /** 商品备注. */
    public val goodsRemark: String? get() = json["goods_remark"].textOrNull()

    /** 商品数量. */
    public val quantity: Long? get() = json["quantity"].longOrNull()

    /** 商品价格. In the smallest unit of the currency. */
    public val unitPrice: Long? get() = json["unit_price"].longOrNull()
}

/**
 * `RiskFund`.
 */
public class RiskFund(json: JsonObject) : Model(json) {
    public constructor(name: String, amount: Long, description: String? = null) : this(
        Fields().put("name", name).put("amount", amount).put("description", description).json,
    )

    public constructor(name: String, amount: Long) : this(
        Fields().put("name", name).put("amount", amount).json,
    )

    /** 风险金名称. */
    public val name: String get() = json["name"].text()

    /** 风险金额. In the smallest unit of the currency. */
    public val amount: Long? get() = json["amount"].longOrNull()

    /** 风险说明. */
    public val description: String? get() = json["description"].textOrNull()

    /** A copy with another [name]. */
    public fun withName(name: String): RiskFund = RiskFund(json.with("name", name))

    /** A copy with another [amount]. */
    public fun withAmount(amount: Long): RiskFund = RiskFund(json.with("amount", amount))

    /** A copy with another [description]. */
    public fun withDescription(description: String?): RiskFund = RiskFund(json.with("description", description))
}

/**
 * `ServiceOrderPayment`.
 */
public class ServiceOrderPayment(json: JsonObject) : Model(json) {
    public constructor(paidTime: String, paidAmount: Long? = null, seq: Long? = null) : this(
        Fields().put("paid_time", paidTime).put("paid_amount", paidAmount).put("seq", seq).json,
    )

    public constructor(paidTime: String) : this(
        Fields().put("paid_time", paidTime).json,
    )

    /** 收款成功时间. RFC 3339. */
    public val paidTime: String get() = json["paid_time"].text()

    /** 收款金额. In the smallest unit of the currency. */
    public val paidAmount: Long? get() = json["paid_amount"].longOrNull()

    /** 收款序号. */
    public val seq: Long? get() = json["seq"].longOrNull()

    /** A copy with another [paidTime]. */
    public fun withPaidTime(paidTime: String): ServiceOrderPayment = ServiceOrderPayment(json.with("paid_time", paidTime))

    /** A copy with another [paidAmount]. */
    public fun withPaidAmount(paidAmount: Long?): ServiceOrderPayment = ServiceOrderPayment(json.with("paid_amount", paidAmount))

    /** A copy with another [seq]. */
    public fun withSeq(seq: Long?): ServiceOrderPayment = ServiceOrderPayment(json.with("seq", seq))
}

/**
 * `SyncServiceOrderRequest`.
 */
public class SyncServiceOrderRequest(json: JsonObject) : Model(json) {
    public constructor(subMchid: String, type: String, serviceId: String, detail: ServiceOrderPayment) : this(
        Fields().put("sub_mchid", subMchid).put("type", type).put("service_id", serviceId).put("detail", detail).json,
    )

    /** 子商户号. The sub-merchant that the partner acts for. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 场景类型. See [SyncServiceOrderRequestType]. */
    public val type: String get() = json["type"].text()

    /** 服务ID. */
    public val serviceId: String get() = json["service_id"].text()

    /** 内容信息详情. */
    public val detail: ServiceOrderPayment get() = ServiceOrderPayment(json["detail"].tree())

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String): SyncServiceOrderRequest = SyncServiceOrderRequest(json.with("sub_mchid", subMchid))

    /** A copy with another [type]. */
    public fun withType(type: String): SyncServiceOrderRequest = SyncServiceOrderRequest(json.with("type", type))

    /** A copy with another [serviceId]. */
    public fun withServiceId(serviceId: String): SyncServiceOrderRequest = SyncServiceOrderRequest(json.with("service_id", serviceId))

    /** A copy with another [detail]. */
    public fun withDetail(detail: ServiceOrderPayment): SyncServiceOrderRequest = SyncServiceOrderRequest(json.with("detail", detail))
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

    /** 服务开始时间. RFC 3339. */
    public val startTime: String get() = json["start_time"].text()

    /** 服务结束时间. RFC 3339. */
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
 * 收款状态.
 *
 * The documented values; there may be others.
 */
public object CollectionState {
    public const val USER_PAYING: String = "USER_PAYING"
    public const val USER_PAID: String = "USER_PAID"
}

/**
 * 服务订单状态.
 *
 * The documented values; there may be others.
 */
public object CreateServiceOrderResponseState {
    public const val CREATED: String = "CREATED"
    public const val DOING: String = "DOING"
    public const val DONE: String = "DONE"
    public const val REVOKED: String = "REVOKED"
    public const val EXPIRED: String = "EXPIRED"
}

/**
 * 服务订单状态.
 *
 * The documented values; there may be others.
 */
public object GetServiceOrderResponseState {
    public const val CREATED: String = "CREATED"
    public const val DOING: String = "DOING"
    public const val DONE: String = "DONE"
    public const val REVOKED: String = "REVOKED"
    public const val EXPIRED: String = "EXPIRED"
}

/**
 * 收款成功渠道.
 *
 * The documented values; there may be others.
 */
public object PaidType {
    public const val NEWTON: String = "NEWTON"
    public const val MCH: String = "MCH"
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
 * 订单状态说明.
 *
 * The documented values; there may be others.
 */
public object StateDescription {
    public const val USER_CONFIRM: String = "USER_CONFIRM"
    public const val MCH_COMPLETE: String = "MCH_COMPLETE"
}

/**
 * 场景类型.
 *
 * The documented values; there may be others.
 */
public object SyncServiceOrderRequestType {
    public const val ORDER_PAID: String = "Order_Paid"
}
