// Generated from api/pay_score.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.payscore

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
 * `AssessUserRiskLevelRequest`.
 */
public class AssessUserRiskLevelRequest(json: JsonObject) : Model(json) {
    public constructor(appid: String, serviceId: String, openid: String? = null, authorizationCode: String? = null, shoppingInfo: AssessUserRiskLevelShoppingInfo? = null) : this(
        Fields().put("appid", appid).put("service_id", serviceId).put("openid", openid).put("authorization_code", authorizationCode).put("shopping_info", shoppingInfo).json,
    )

    public constructor(appid: String, serviceId: String) : this(
        Fields().put("appid", appid).put("service_id", serviceId).json,
    )

    /** 公众号ID. An app, official account or mini program that is bound to the merchant. */
    public val appid: String get() = json["appid"].text()

    /** 服务ID. The service that WeChat Pay opened for the merchant. */
    public val serviceId: String get() = json["service_id"].text()

    /** 用户标识. The user in `appid`. */
    public val openid: String? get() = json["openid"].textOrNull()

    /** 授权协议号. The merchant's own number of the authorization. */
    public val authorizationCode: String? get() = json["authorization_code"].textOrNull()

    /** 先用后付商品信息. */
    public val shoppingInfo: AssessUserRiskLevelShoppingInfo? get() = json["shopping_info"].treeOrNull()?.let { AssessUserRiskLevelShoppingInfo(it) }

    /** A copy with another [appid]. */
    public fun withAppid(appid: String): AssessUserRiskLevelRequest = AssessUserRiskLevelRequest(json.with("appid", appid))

    /** A copy with another [serviceId]. */
    public fun withServiceId(serviceId: String): AssessUserRiskLevelRequest = AssessUserRiskLevelRequest(json.with("service_id", serviceId))

    /** A copy with another [openid]. */
    public fun withOpenid(openid: String?): AssessUserRiskLevelRequest = AssessUserRiskLevelRequest(json.with("openid", openid))

    /** A copy with another [authorizationCode]. */
    public fun withAuthorizationCode(authorizationCode: String?): AssessUserRiskLevelRequest = AssessUserRiskLevelRequest(json.with("authorization_code", authorizationCode))

    /** A copy with another [shoppingInfo]. */
    public fun withShoppingInfo(shoppingInfo: AssessUserRiskLevelShoppingInfo?): AssessUserRiskLevelRequest = AssessUserRiskLevelRequest(json.with("shopping_info", shoppingInfo))
}

/**
 * `AssessUserRiskLevelResponse`.
 */
public class AssessUserRiskLevelResponse(json: JsonObject) : Model(json) {

    /** 商户号. */
    public val mchid: String get() = json["mchid"].text()

    /** 公众号ID. */
    public val appid: String get() = json["appid"].text()

    /** 服务ID. The service that WeChat Pay opened for the merchant. */
    public val serviceId: String get() = json["service_id"].text()

    /** 授权状态. `AVAILABLE` while the user has authorised the service. */
    public val authorizationState: String get() = json["authorization_state"].text()

    /** 子商户商户号. */
    public val subMchid: String? get() = json["sub_mchid"].textOrNull()

    /** 子商户的公众号ID. */
    public val subAppid: String? get() = json["sub_appid"].textOrNull()

    /** 用户标识. */
    public val openid: String? get() = json["openid"].textOrNull()

    /** 渠道商商户号. The channel's merchant number. */
    public val channelId: String? get() = json["channel_id"].textOrNull()

    /** 子商户的用户标识. */
    public val subOpenid: String? get() = json["sub_openid"].textOrNull()

    /** 授权协议号. The merchant's own number of the authorization. */
    public val authorizationCode: String? get() = json["authorization_code"].textOrNull()

    /** 最近一次授权时间. RFC 3339. */
    public val authorizationSuccessTime: String? get() = json["authorization_success_time"].textOrNull()

    /** RFC 3339. */
    public val cancelAuthorizationTime: String? get() = json["cancel_authorization_time"].textOrNull()

    /** 授权通知地址. Where its notifications are posted: https, without a query string. */
    public val notifyUrl: String? get() = json["notify_url"].textOrNull()

    /** 分层版本. The version of the levels; levels of different versions cannot be compared. */
    public val riskLevelVersion: Long? get() = json["risk_level_version"].longOrNull()

    /** 用户标签. */
    public val userLabel: String? get() = json["user_label"].textOrNull()

    /** 用户分层. */
    public val userRiskLevel: Long? get() = json["user_risk_level"].longOrNull()
}

/**
 * `AssessUserRiskLevelShoppingInfo`.
 */
public class AssessUserRiskLevelShoppingInfo(json: JsonObject) : Model(json) {
    public constructor(goods: List<Goods>) : this(
        Fields().put("goods", goods).json,
    )

    /** 商品列表. */
    public val goods: List<Goods> get() = json["goods"].list { Goods(it.tree()) }

    /** A copy with another [goods]. */
    public fun withGoods(goods: List<Goods>): AssessUserRiskLevelShoppingInfo = AssessUserRiskLevelShoppingInfo(json.with("goods", goods))
}

/**
 * `BillDownload`.
 */
public class BillDownload(json: JsonObject) : Model(json) {

    /** 账单文件序号. The number of this file among all of them. */
    public val billSequence: Long? get() = json["bill_sequence"].longOrNull()

    /** 下载地址. Good for five minutes. */
    public val downloadUrl: String get() = json["download_url"].text()

    /** 加密密钥. The key of the encrypted file. Encrypted on the wire. */
    public val encryptKey: String get() = json["encrypt_key"].text()

    /** 哈希类型. */
    public val hashType: String get() = json["hash_type"].text()

    /** 哈希值. The digest of the file after decompression, in hexadecimal digits. */
    public val hashValue: String get() = json["hash_value"].text()

    /** 随机字符串. The nonce that the file was encrypted with. */
    public val nonce: String get() = json["nonce"].text()

    override fun isSensitive(name: String): Boolean = name == "encrypt_key"
}

/**
 * `CancelServiceOrderRequest`.
 */
public class CancelServiceOrderRequest(json: JsonObject) : Model(json) {
    public constructor(appid: String, reason: String, serviceId: String? = null) : this(
        Fields().put("appid", appid).put("reason", reason).put("service_id", serviceId).json,
    )

    public constructor(appid: String, reason: String) : this(
        Fields().put("appid", appid).put("reason", reason).json,
    )

    /** 公众账号ID. An app, official account or mini program that is bound to the merchant. At most 32 characters. */
    public val appid: String get() = json["appid"].text()

    /** 撤销原因. Why it is cancelled. At most 50 characters. */
    public val reason: String get() = json["reason"].text()

    /** 服务ID. The service that WeChat Pay opened for the merchant. At most 32 characters. */
    public val serviceId: String? get() = json["service_id"].textOrNull()

    /** A copy with another [appid]. */
    public fun withAppid(appid: String): CancelServiceOrderRequest = CancelServiceOrderRequest(json.with("appid", appid))

    /** A copy with another [reason]. */
    public fun withReason(reason: String): CancelServiceOrderRequest = CancelServiceOrderRequest(json.with("reason", reason))

    /** A copy with another [serviceId]. */
    public fun withServiceId(serviceId: String?): CancelServiceOrderRequest = CancelServiceOrderRequest(json.with("service_id", serviceId))
}

/**
 * `CancelServiceOrderResponse`.
 */
public class CancelServiceOrderResponse(json: JsonObject) : Model(json) {

    /** 商户号. At most 32 characters. */
    public val mchid: String get() = json["mchid"].text()

    /** 公众账号ID. At most 32 characters. */
    public val appid: String get() = json["appid"].text()

    /** 微信支付服务订单号. WeChat Pay's number of the service order. At most 128 characters. */
    public val orderId: String get() = json["order_id"].text()

    /** 商户订单号. The merchant's own number of the service order. At most 32 characters. */
    public val outOrderNo: String get() = json["out_order_no"].text()

    /** 服务ID. The service that WeChat Pay opened for the merchant. At most 32 characters. */
    public val serviceId: String get() = json["service_id"].text()
}

/**
 * `Collection`.
 */
public class Collection(json: JsonObject) : Model(json) {

    /** 已收金额. Paid so far, in fen. */
    public val paidAmount: Long? get() = json["paid_amount"].longOrNull()

    /** 待收金额. Still to be paid, in fen. */
    public val payingAmount: Long? get() = json["paying_amount"].longOrNull()

    /** 订单收款状态. `USER_PAYING`: to be paid; `USER_PAID`: paid. See [CollectionState]. At most 32 characters. */
    public val state: String get() = json["state"].text()

    /** 总金额. In fen. */
    public val totalAmount: Long? get() = json["total_amount"].longOrNull()

    /** 收款明细列表. */
    public val details: List<CollectionDetail>? get() = json["details"].listOrNull { CollectionDetail(it.tree()) }
}

/**
 * `CollectionDetail`.
 */
public class CollectionDetail(json: JsonObject) : Model(json) {

    /** 单笔收款金额. In fen. */
    public val amount: Long? get() = json["amount"].longOrNull()

    /** 微信支付订单号. WeChat Pay's number of the payment. At most 200 characters. */
    public val transactionId: String? get() = json["transaction_id"].textOrNull()

    /** 收款成功时间. When it was paid, in Beijing time. At most 14 characters, yyyyMMddHHmmss. */
    public val paidTime: String? get() = json["paid_time"].textOrNull()

    /** 收款成功渠道. `NEWTON`: collected by WeChat Pay; `MCH`: paid outside, as the merchant reported. See [PaidType]. At most 32 characters. */
    public val paidType: String? get() = json["paid_type"].textOrNull()

    /** 优惠功能. The coupons that were used. */
    public val promotionDetail: List<Promotion>? get() = json["promotion_detail"].listOrNull { Promotion(it.tree()) }

    /** 收款序号. The place among the receipts of the order, from 1. */
    public val seq: Long? get() = json["seq"].longOrNull()
}

/**
 * `CompleteServiceOrderRequest`.
 */
public class CompleteServiceOrderRequest(json: JsonObject) : Model(json) {
    public constructor(appid: String, serviceId: String, postPayments: List<PostPayment>, totalAmount: Long, device: Device? = null, goodsTag: String? = null, location: Location? = null, postDiscounts: List<PostDiscount>? = null, profitSharing: Boolean? = null, timeRange: TimeRange? = null) : this(
        Fields().put("appid", appid).put("service_id", serviceId).put("post_payments", postPayments).put("total_amount", totalAmount).put("device", device).put("goods_tag", goodsTag).put("location", location).put("post_discounts", postDiscounts).put("profit_sharing", profitSharing).put("time_range", timeRange).json,
    )

    public constructor(appid: String, serviceId: String, postPayments: List<PostPayment>, totalAmount: Long) : this(
        Fields().put("appid", appid).put("service_id", serviceId).put("post_payments", postPayments).put("total_amount", totalAmount).json,
    )

    /** 公众账号ID. An app, official account or mini program that is bound to the merchant. At most 32 characters. */
    public val appid: String get() = json["appid"].text()

    /** 服务ID. The service that WeChat Pay opened for the merchant. At most 32 characters. */
    public val serviceId: String get() = json["service_id"].text()

    /** 后付费项目. What the user is charged for. */
    public val postPayments: List<PostPayment> get() = json["post_payments"].list { PostPayment(it.tree()) }

    /** 总金额. In fen: `post_payments` without `post_discounts`. */
    public val totalAmount: Long get() = json["total_amount"].long()

    /** 设备信息. */
    public val device: Device? get() = json["device"].treeOrNull()?.let { Device(it) }

    /** 订单优惠标记. The mark that the rules of a promotion ask for. At most 32 characters. */
    public val goodsTag: String? get() = json["goods_tag"].textOrNull()

    /** 实际服务位置. */
    public val location: Location? get() = json["location"].treeOrNull()?.let { Location(it) }

    /** 商户优惠. What the merchant takes off. */
    public val postDiscounts: List<PostDiscount>? get() = json["post_discounts"].listOrNull { PostDiscount(it.tree()) }

    /** 微信支付服务分账标记. The money is frozen after the payment, so that it can be split. */
    public val profitSharing: Boolean? get() = json["profit_sharing"].booleanOrNull()

    /** 实际服务时间段. */
    public val timeRange: TimeRange? get() = json["time_range"].treeOrNull()?.let { TimeRange(it) }

    /** A copy with another [appid]. */
    public fun withAppid(appid: String): CompleteServiceOrderRequest = CompleteServiceOrderRequest(json.with("appid", appid))

    /** A copy with another [serviceId]. */
    public fun withServiceId(serviceId: String): CompleteServiceOrderRequest = CompleteServiceOrderRequest(json.with("service_id", serviceId))

    /** A copy with another [postPayments]. */
    public fun withPostPayments(postPayments: List<PostPayment>): CompleteServiceOrderRequest = CompleteServiceOrderRequest(json.with("post_payments", postPayments))

    /** A copy with another [totalAmount]. */
    public fun withTotalAmount(totalAmount: Long): CompleteServiceOrderRequest = CompleteServiceOrderRequest(json.with("total_amount", totalAmount))

    /** A copy with another [device]. */
    public fun withDevice(device: Device?): CompleteServiceOrderRequest = CompleteServiceOrderRequest(json.with("device", device))

    /** A copy with another [goodsTag]. */
    public fun withGoodsTag(goodsTag: String?): CompleteServiceOrderRequest = CompleteServiceOrderRequest(json.with("goods_tag", goodsTag))

    /** A copy with another [location]. */
    public fun withLocation(location: Location?): CompleteServiceOrderRequest = CompleteServiceOrderRequest(json.with("location", location))

    /** A copy with another [postDiscounts]. */
    public fun withPostDiscounts(postDiscounts: List<PostDiscount>?): CompleteServiceOrderRequest = CompleteServiceOrderRequest(json.with("post_discounts", postDiscounts))

    /** A copy with another [profitSharing]. */
    public fun withProfitSharing(profitSharing: Boolean?): CompleteServiceOrderRequest = CompleteServiceOrderRequest(json.with("profit_sharing", profitSharing))

    /** A copy with another [timeRange]. */
    public fun withTimeRange(timeRange: TimeRange?): CompleteServiceOrderRequest = CompleteServiceOrderRequest(json.with("time_range", timeRange))
}

/**
 * `CompleteServiceOrderResponse`.
 */
public class CompleteServiceOrderResponse(json: JsonObject) : Model(json) {

    /** 商户号. At most 32 characters. */
    public val mchid: String get() = json["mchid"].text()

    /** 公众账号ID. At most 32 characters. */
    public val appid: String get() = json["appid"].text()

    /** 商户服务订单号. The merchant's own number of the service order. At most 32 characters. */
    public val outOrderNo: String get() = json["out_order_no"].text()

    /** 服务ID. The service that WeChat Pay opened for the merchant. At most 32 characters. */
    public val serviceId: String get() = json["service_id"].text()

    /** 服务信息. What is hired or used; shown to the user. At most 20 characters. */
    public val serviceIntroduction: String get() = json["service_introduction"].text()

    /** 服务订单状态. `CREATED`: not confirmed by the user; `DOING`: in progress; `DONE`: completed and settled; `REVOKED`: cancelled; `EXPIRED`: not confirmed in time. See [CompleteServiceOrderResponseState]. At most 32 characters. */
    public val state: String get() = json["state"].text()

    /** 商户收款总金额. In fen. */
    public val totalAmount: Long? get() = json["total_amount"].longOrNull()

    /** 用户唯一标识. Known from the community. */
    public val openid: String? get() = json["openid"].textOrNull()

    /** 微信支付服务订单号. WeChat Pay's number of the service order. At most 64 characters. */
    public val orderId: String? get() = json["order_id"].textOrNull()

    /** 附加数据. Comes back unchanged in queries and notifications. Known from the community. */
    public val attach: String? get() = json["attach"].textOrNull()

    /** 收款信息. Known from the community. */
    public val collection: Collection? get() = json["collection"].treeOrNull()?.let { Collection(it) }

    /** 服务位置. */
    public val location: Location? get() = json["location"].treeOrNull()?.let { Location(it) }

    /** 是否需要收款. Whether something is to be paid: not when the total is 0. */
    public val needCollection: Boolean? get() = json["need_collection"].booleanOrNull()

    /** 通知回调地址. Where its notifications are posted: https, without a query string. Known from the community. */
    public val notifyUrl: String? get() = json["notify_url"].textOrNull()

    /** 后付费商户优惠. What the merchant takes off. */
    public val postDiscounts: List<PostDiscount>? get() = json["post_discounts"].listOrNull { PostDiscount(it.tree()) }

    /** 后付费项目. What the user is charged for. */
    public val postPayments: List<PostPayment>? get() = json["post_payments"].listOrNull { PostPayment(it.tree()) }

    /** 服务风险金. What the service may cost at most, as the user is told before. */
    public val riskFund: RiskFund? get() = json["risk_fund"].treeOrNull()?.let { RiskFund(it) }

    /** 订单状态说明. Of `DOING`: `USER_CONFIRM` after the user has confirmed, `MCH_COMPLETE` after the merchant has completed it. See [StateDescription]. */
    public val stateDescription: String? get() = json["state_description"].textOrNull()

    /** 服务时间段. */
    public val timeRange: TimeRange? get() = json["time_range"].treeOrNull()?.let { TimeRange(it) }
}

/**
 * `CreatePayOnDeliveryOrderPostDiscount`.
 */
public class CreatePayOnDeliveryOrderPostDiscount(json: JsonObject) : Model(json) {
    public constructor(name: String, description: String, amount: Long? = null, count: Long? = null) : this(
        Fields().put("name", name).put("description", description).put("amount", amount).put("count", count).json,
    )

    public constructor(name: String, description: String) : this(
        Fields().put("name", name).put("description", description).json,
    )

    /** 优惠名称. At most 20 characters. */
    public val name: String get() = json["name"].text()

    /** 优惠说明. */
    public val description: String get() = json["description"].text()

    /** 优惠金额. In fen. */
    public val amount: Long? get() = json["amount"].longOrNull()

    /** 优惠数量. */
    public val count: Long? get() = json["count"].longOrNull()

    /** A copy with another [name]. */
    public fun withName(name: String): CreatePayOnDeliveryOrderPostDiscount = CreatePayOnDeliveryOrderPostDiscount(json.with("name", name))

    /** A copy with another [description]. */
    public fun withDescription(description: String): CreatePayOnDeliveryOrderPostDiscount = CreatePayOnDeliveryOrderPostDiscount(json.with("description", description))

    /** A copy with another [amount]. */
    public fun withAmount(amount: Long?): CreatePayOnDeliveryOrderPostDiscount = CreatePayOnDeliveryOrderPostDiscount(json.with("amount", amount))

    /** A copy with another [count]. */
    public fun withCount(count: Long?): CreatePayOnDeliveryOrderPostDiscount = CreatePayOnDeliveryOrderPostDiscount(json.with("count", count))
}

/**
 * `CreatePayOnDeliveryOrderPostPayment`.
 */
public class CreatePayOnDeliveryOrderPostPayment(json: JsonObject) : Model(json) {
    public constructor(name: String, description: String? = null, amount: Long? = null, count: Long? = null) : this(
        Fields().put("name", name).put("description", description).put("amount", amount).put("count", count).json,
    )

    public constructor(name: String) : this(
        Fields().put("name", name).json,
    )

    /** 付费项目名称. At most 20 characters. */
    public val name: String get() = json["name"].text()

    /** 计费说明. */
    public val description: String? get() = json["description"].textOrNull()

    /** 金额. In fen. */
    public val amount: Long? get() = json["amount"].longOrNull()

    /** 付费数量. */
    public val count: Long? get() = json["count"].longOrNull()

    /** A copy with another [name]. */
    public fun withName(name: String): CreatePayOnDeliveryOrderPostPayment = CreatePayOnDeliveryOrderPostPayment(json.with("name", name))

    /** A copy with another [description]. */
    public fun withDescription(description: String?): CreatePayOnDeliveryOrderPostPayment = CreatePayOnDeliveryOrderPostPayment(json.with("description", description))

    /** A copy with another [amount]. */
    public fun withAmount(amount: Long?): CreatePayOnDeliveryOrderPostPayment = CreatePayOnDeliveryOrderPostPayment(json.with("amount", amount))

    /** A copy with another [count]. */
    public fun withCount(count: Long?): CreatePayOnDeliveryOrderPostPayment = CreatePayOnDeliveryOrderPostPayment(json.with("count", count))
}

/**
 * `CreatePayOnDeliveryOrderRequest`.
 */
public class CreatePayOnDeliveryOrderRequest(json: JsonObject) : Model(json) {
    public constructor(appid: String, outOrderNo: String, serviceId: String, notifyUrl: String, riskFund: CreatePayOnDeliveryOrderRiskFund, serviceIntroduction: String, shoppingInfo: ShoppingInfo, timeRange: CreatePayOnDeliveryOrderTimeRange, mchid: String? = null, openid: String? = null, attach: String? = null, location: Location? = null, needUserConfirm: Boolean? = null, postDiscounts: List<CreatePayOnDeliveryOrderPostDiscount>? = null, postPayments: List<CreatePayOnDeliveryOrderPostPayment>? = null) : this(
        Fields().put("appid", appid).put("out_order_no", outOrderNo).put("service_id", serviceId).put("notify_url", notifyUrl).put("risk_fund", riskFund).put("service_introduction", serviceIntroduction).put("shopping_info", shoppingInfo).put("time_range", timeRange).put("mchid", mchid).put("openid", openid).put("attach", attach).put("location", location).put("need_user_confirm", needUserConfirm).put("post_discounts", postDiscounts).put("post_payments", postPayments).json,
    )

    public constructor(appid: String, outOrderNo: String, serviceId: String, notifyUrl: String, riskFund: CreatePayOnDeliveryOrderRiskFund, serviceIntroduction: String, shoppingInfo: ShoppingInfo, timeRange: CreatePayOnDeliveryOrderTimeRange) : this(
        Fields().put("appid", appid).put("out_order_no", outOrderNo).put("service_id", serviceId).put("notify_url", notifyUrl).put("risk_fund", riskFund).put("service_introduction", serviceIntroduction).put("shopping_info", shoppingInfo).put("time_range", timeRange).json,
    )

    /** 公众账号ID. An app, official account or mini program that is bound to the merchant. */
    public val appid: String get() = json["appid"].text()

    /** 商户服务订单号. The merchant's own number of the service order. */
    public val outOrderNo: String get() = json["out_order_no"].text()

    /** 服务ID. The service that WeChat Pay opened for the merchant. */
    public val serviceId: String get() = json["service_id"].text()

    /** 商户回调地址. Where its notifications are posted: https, without a query string. */
    public val notifyUrl: String get() = json["notify_url"].text()

    /** 订单风险金. What the service may cost at most, as the user is told before. */
    public val riskFund: CreatePayOnDeliveryOrderRiskFund get() = CreatePayOnDeliveryOrderRiskFund(json["risk_fund"].tree())

    /** 服务信息. What is hired or used; shown to the user. */
    public val serviceIntroduction: String get() = json["service_introduction"].text()

    /** 先用后付购物详情. */
    public val shoppingInfo: ShoppingInfo get() = ShoppingInfo(json["shopping_info"].tree())

    /** 服务时间段. */
    public val timeRange: CreatePayOnDeliveryOrderTimeRange get() = CreatePayOnDeliveryOrderTimeRange(json["time_range"].tree())

    /** 商户号. The client's `mchid` where left out. */
    public val mchid: String? get() = json["mchid"].textOrNull()

    /** 用户标识. The user in `appid`. */
    public val openid: String? get() = json["openid"].textOrNull()

    /** 商户数据包. Comes back unchanged in queries and notifications. */
    public val attach: String? get() = json["attach"].textOrNull()

    /** 服务位置. */
    public val location: Location? get() = json["location"].treeOrNull()?.let { Location(it) }

    /** 是否需要用户确认. Whether the user has to confirm the order; not for users who have authorised the service. */
    public val needUserConfirm: Boolean? get() = json["need_user_confirm"].booleanOrNull()

    /** 后付费商户优惠. What the merchant takes off. */
    public val postDiscounts: List<CreatePayOnDeliveryOrderPostDiscount>? get() = json["post_discounts"].listOrNull { CreatePayOnDeliveryOrderPostDiscount(it.tree()) }

    /** 后付费项目. What the user is charged for. */
    public val postPayments: List<CreatePayOnDeliveryOrderPostPayment>? get() = json["post_payments"].listOrNull { CreatePayOnDeliveryOrderPostPayment(it.tree()) }

    /** A copy with another [appid]. */
    public fun withAppid(appid: String): CreatePayOnDeliveryOrderRequest = CreatePayOnDeliveryOrderRequest(json.with("appid", appid))

    /** A copy with another [outOrderNo]. */
    public fun withOutOrderNo(outOrderNo: String): CreatePayOnDeliveryOrderRequest = CreatePayOnDeliveryOrderRequest(json.with("out_order_no", outOrderNo))

    /** A copy with another [serviceId]. */
    public fun withServiceId(serviceId: String): CreatePayOnDeliveryOrderRequest = CreatePayOnDeliveryOrderRequest(json.with("service_id", serviceId))

    /** A copy with another [notifyUrl]. */
    public fun withNotifyUrl(notifyUrl: String): CreatePayOnDeliveryOrderRequest = CreatePayOnDeliveryOrderRequest(json.with("notify_url", notifyUrl))

    /** A copy with another [riskFund]. */
    public fun withRiskFund(riskFund: CreatePayOnDeliveryOrderRiskFund): CreatePayOnDeliveryOrderRequest = CreatePayOnDeliveryOrderRequest(json.with("risk_fund", riskFund))

    /** A copy with another [serviceIntroduction]. */
    public fun withServiceIntroduction(serviceIntroduction: String): CreatePayOnDeliveryOrderRequest = CreatePayOnDeliveryOrderRequest(json.with("service_introduction", serviceIntroduction))

    /** A copy with another [shoppingInfo]. */
    public fun withShoppingInfo(shoppingInfo: ShoppingInfo): CreatePayOnDeliveryOrderRequest = CreatePayOnDeliveryOrderRequest(json.with("shopping_info", shoppingInfo))

    /** A copy with another [timeRange]. */
    public fun withTimeRange(timeRange: CreatePayOnDeliveryOrderTimeRange): CreatePayOnDeliveryOrderRequest = CreatePayOnDeliveryOrderRequest(json.with("time_range", timeRange))

    /** A copy with another [mchid]. */
    public fun withMchid(mchid: String?): CreatePayOnDeliveryOrderRequest = CreatePayOnDeliveryOrderRequest(json.with("mchid", mchid))

    /** A copy with another [openid]. */
    public fun withOpenid(openid: String?): CreatePayOnDeliveryOrderRequest = CreatePayOnDeliveryOrderRequest(json.with("openid", openid))

    /** A copy with another [attach]. */
    public fun withAttach(attach: String?): CreatePayOnDeliveryOrderRequest = CreatePayOnDeliveryOrderRequest(json.with("attach", attach))

    /** A copy with another [location]. */
    public fun withLocation(location: Location?): CreatePayOnDeliveryOrderRequest = CreatePayOnDeliveryOrderRequest(json.with("location", location))

    /** A copy with another [needUserConfirm]. */
    public fun withNeedUserConfirm(needUserConfirm: Boolean?): CreatePayOnDeliveryOrderRequest = CreatePayOnDeliveryOrderRequest(json.with("need_user_confirm", needUserConfirm))

    /** A copy with another [postDiscounts]. */
    public fun withPostDiscounts(postDiscounts: List<CreatePayOnDeliveryOrderPostDiscount>?): CreatePayOnDeliveryOrderRequest = CreatePayOnDeliveryOrderRequest(json.with("post_discounts", postDiscounts))

    /** A copy with another [postPayments]. */
    public fun withPostPayments(postPayments: List<CreatePayOnDeliveryOrderPostPayment>?): CreatePayOnDeliveryOrderRequest = CreatePayOnDeliveryOrderRequest(json.with("post_payments", postPayments))
}

/**
 * `CreatePayOnDeliveryOrderResponse`.
 */
public class CreatePayOnDeliveryOrderResponse(json: JsonObject) : Model(json) {

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

    /** 跳转微信侧小程序订单数据. Handed to the pay-score mini program, where the user confirms the order. */
    public val `package`: String get() = json["package"].text()

    /** 服务信息. What is hired or used; shown to the user. */
    public val serviceIntroduction: String get() = json["service_introduction"].text()

    /** 服务订单状态. `CREATED`: not confirmed by the user; `DOING`: in progress; `DONE`: completed and settled; `REVOKED`: cancelled; `EXPIRED`: not confirmed in time. */
    public val state: String get() = json["state"].text()

    /** 商户数据包. Comes back unchanged in queries and notifications. */
    public val attach: String? get() = json["attach"].textOrNull()

    /** 服务位置. */
    public val location: Location? get() = json["location"].treeOrNull()?.let { Location(it) }

    /** 商户回调地址. Where its notifications are posted: https, without a query string. */
    public val notifyUrl: String? get() = json["notify_url"].textOrNull()

    /** 后付费商户优惠. What the merchant takes off. */
    public val postDiscounts: List<PostPayment>? get() = json["post_discounts"].listOrNull { PostPayment(it.tree()) }

    /** 后付费项目. What the user is charged for. */
    public val postPayments: List<PostPayment>? get() = json["post_payments"].listOrNull { PostPayment(it.tree()) }

    /** 服务风险金. What the service may cost at most, as the user is told before. */
    public val riskFund: RiskFund? get() = json["risk_fund"].treeOrNull()?.let { RiskFund(it) }

    /** 先用后付购物详情. */
    public val shoppingInfo: PayOnDeliveryOrderShoppingInfo? get() = json["shopping_info"].treeOrNull()?.let { PayOnDeliveryOrderShoppingInfo(it) }

    /** 订单状态说明. Of `DOING`: `USER_CONFIRM` after the user has confirmed, `MCH_COMPLETE` after the merchant has completed it. */
    public val stateDescription: String? get() = json["state_description"].textOrNull()

    /** 服务时间段. */
    public val timeRange: TimeRange? get() = json["time_range"].treeOrNull()?.let { TimeRange(it) }
}

/**
 * `CreatePayOnDeliveryOrderRiskFund`.
 */
public class CreatePayOnDeliveryOrderRiskFund(json: JsonObject) : Model(json) {
    public constructor(name: String, amount: Long, description: String? = null) : this(
        Fields().put("name", name).put("amount", amount).put("description", description).json,
    )

    public constructor(name: String, amount: Long) : this(
        Fields().put("name", name).put("amount", amount).json,
    )

    /** 风险金名称. `DEPOSIT`, `CASH_DEPOSIT`: a deposit that is waived; `ADVANCE`: an advance that is waived; `ESTIMATE_ORDER_COST`: what the service is estimated to cost. See [Name]. */
    public val name: String get() = json["name"].text()

    /** 风险金额. In fen. */
    public val amount: Long get() = json["amount"].long()

    /** 风险说明. At most 30 characters. */
    public val description: String? get() = json["description"].textOrNull()

    /** A copy with another [name]. */
    public fun withName(name: String): CreatePayOnDeliveryOrderRiskFund = CreatePayOnDeliveryOrderRiskFund(json.with("name", name))

    /** A copy with another [amount]. */
    public fun withAmount(amount: Long): CreatePayOnDeliveryOrderRiskFund = CreatePayOnDeliveryOrderRiskFund(json.with("amount", amount))

    /** A copy with another [description]. */
    public fun withDescription(description: String?): CreatePayOnDeliveryOrderRiskFund = CreatePayOnDeliveryOrderRiskFund(json.with("description", description))
}

/**
 * `CreatePayOnDeliveryOrderTimeRange`.
 */
public class CreatePayOnDeliveryOrderTimeRange(json: JsonObject) : Model(json) {
    public constructor(startTime: String, endTime: String? = null, endTimeRemark: String? = null, startTimeRemark: String? = null) : this(
        Fields().put("start_time", startTime).put("end_time", endTime).put("end_time_remark", endTimeRemark).put("start_time_remark", startTimeRemark).json,
    )

    public constructor(startTime: String) : this(
        Fields().put("start_time", startTime).json,
    )

    /** 服务开始时间. `yyyyMMddHHmmss`, `yyyyMMdd`, or `OnAccept` for the moment of the confirmation. Matches `^(\d{8}|\d{14}|OnAccept)$`. */
    public val startTime: String get() = json["start_time"].text()

    /** 服务结束时间. As exact as `start_time`: `yyyyMMddHHmmss` or `yyyyMMdd`. Matches `^(\d{8}|\d{14})$`. */
    public val endTime: String? get() = json["end_time"].textOrNull()

    /** 服务结束时间备注. At most 50 characters. */
    public val endTimeRemark: String? get() = json["end_time_remark"].textOrNull()

    /** 服务开始时间备注. At most 20 characters. */
    public val startTimeRemark: String? get() = json["start_time_remark"].textOrNull()

    /** A copy with another [startTime]. */
    public fun withStartTime(startTime: String): CreatePayOnDeliveryOrderTimeRange = CreatePayOnDeliveryOrderTimeRange(json.with("start_time", startTime))

    /** A copy with another [endTime]. */
    public fun withEndTime(endTime: String?): CreatePayOnDeliveryOrderTimeRange = CreatePayOnDeliveryOrderTimeRange(json.with("end_time", endTime))

    /** A copy with another [endTimeRemark]. */
    public fun withEndTimeRemark(endTimeRemark: String?): CreatePayOnDeliveryOrderTimeRange = CreatePayOnDeliveryOrderTimeRange(json.with("end_time_remark", endTimeRemark))

    /** A copy with another [startTimeRemark]. */
    public fun withStartTimeRemark(startTimeRemark: String?): CreatePayOnDeliveryOrderTimeRange = CreatePayOnDeliveryOrderTimeRange(json.with("start_time_remark", startTimeRemark))
}

/**
 * `CreatePermissionRequest`.
 */
public class CreatePermissionRequest(json: JsonObject) : Model(json) {
    public constructor(appid: String, serviceId: String, authorizationCode: String, notifyUrl: String? = null) : this(
        Fields().put("appid", appid).put("service_id", serviceId).put("authorization_code", authorizationCode).put("notify_url", notifyUrl).json,
    )

    public constructor(appid: String, serviceId: String, authorizationCode: String) : this(
        Fields().put("appid", appid).put("service_id", serviceId).put("authorization_code", authorizationCode).json,
    )

    /** 公众号id. An app, official account or mini program that is bound to the merchant. */
    public val appid: String get() = json["appid"].text()

    /** 服务id. The service that WeChat Pay opened for the merchant. */
    public val serviceId: String get() = json["service_id"].text()

    /** 授权协议号. The merchant's own number of the authorization. */
    public val authorizationCode: String get() = json["authorization_code"].text()

    /** 通知地址. Where its notifications are posted: https, without a query string. */
    public val notifyUrl: String? get() = json["notify_url"].textOrNull()

    /** A copy with another [appid]. */
    public fun withAppid(appid: String): CreatePermissionRequest = CreatePermissionRequest(json.with("appid", appid))

    /** A copy with another [serviceId]. */
    public fun withServiceId(serviceId: String): CreatePermissionRequest = CreatePermissionRequest(json.with("service_id", serviceId))

    /** A copy with another [authorizationCode]. */
    public fun withAuthorizationCode(authorizationCode: String): CreatePermissionRequest = CreatePermissionRequest(json.with("authorization_code", authorizationCode))

    /** A copy with another [notifyUrl]. */
    public fun withNotifyUrl(notifyUrl: String?): CreatePermissionRequest = CreatePermissionRequest(json.with("notify_url", notifyUrl))
}

/**
 * `CreatePermissionResponse`.
 */
public class CreatePermissionResponse(json: JsonObject) : Model(json) {

    /** 预授权token. Handed to the pay-score mini program, where the user authorises the service. */
    public val applyPermissionsToken: String get() = json["apply_permissions_token"].text()
}

/**
 * `CreateServiceOrderPostDiscount`.
 */
public class CreateServiceOrderPostDiscount(json: JsonObject) : Model(json) {
    public constructor(name: String, description: String, amount: Long? = null, count: Long? = null) : this(
        Fields().put("name", name).put("description", description).put("amount", amount).put("count", count).json,
    )

    public constructor(name: String, description: String) : this(
        Fields().put("name", name).put("description", description).json,
    )

    /** 优惠名称. At most 20 characters. */
    public val name: String get() = json["name"].text()

    /** 优惠说明. At most 30 characters. */
    public val description: String get() = json["description"].text()

    /** 优惠金额. In fen. Known from the community. */
    public val amount: Long? get() = json["amount"].longOrNull()

    /** 优惠数量. */
    public val count: Long? get() = json["count"].longOrNull()

    /** A copy with another [name]. */
    public fun withName(name: String): CreateServiceOrderPostDiscount = CreateServiceOrderPostDiscount(json.with("name", name))

    /** A copy with another [description]. */
    public fun withDescription(description: String): CreateServiceOrderPostDiscount = CreateServiceOrderPostDiscount(json.with("description", description))

    /** A copy with another [amount]. */
    public fun withAmount(amount: Long?): CreateServiceOrderPostDiscount = CreateServiceOrderPostDiscount(json.with("amount", amount))

    /** A copy with another [count]. */
    public fun withCount(count: Long?): CreateServiceOrderPostDiscount = CreateServiceOrderPostDiscount(json.with("count", count))
}

/**
 * `CreateServiceOrderRequest`.
 */
public class CreateServiceOrderRequest(json: JsonObject) : Model(json) {
    public constructor(appid: String, outOrderNo: String, serviceId: String, notifyUrl: String, riskFund: RiskFund, serviceIntroduction: String, timeRange: CreateServiceOrderTimeRange, openid: String? = null, attach: String? = null, device: Device? = null, location: Location? = null, needUserConfirm: Boolean? = null, postDiscounts: List<CreateServiceOrderPostDiscount>? = null, postPayments: List<PostPayment>? = null) : this(
        Fields().put("appid", appid).put("out_order_no", outOrderNo).put("service_id", serviceId).put("notify_url", notifyUrl).put("risk_fund", riskFund).put("service_introduction", serviceIntroduction).put("time_range", timeRange).put("openid", openid).put("attach", attach).put("device", device).put("location", location).put("need_user_confirm", needUserConfirm).put("post_discounts", postDiscounts).put("post_payments", postPayments).json,
    )

    public constructor(appid: String, outOrderNo: String, serviceId: String, notifyUrl: String, riskFund: RiskFund, serviceIntroduction: String, timeRange: CreateServiceOrderTimeRange) : this(
        Fields().put("appid", appid).put("out_order_no", outOrderNo).put("service_id", serviceId).put("notify_url", notifyUrl).put("risk_fund", riskFund).put("service_introduction", serviceIntroduction).put("time_range", timeRange).json,
    )

    /** 公众账号ID. An app, official account or mini program that is bound to the merchant. At most 32 characters. */
    public val appid: String get() = json["appid"].text()

    /** 商户服务订单号. The merchant's own number of the service order. At most 32 characters. */
    public val outOrderNo: String get() = json["out_order_no"].text()

    /** 服务ID. The service that WeChat Pay opened for the merchant. At most 32 characters. */
    public val serviceId: String get() = json["service_id"].text()

    /** 商户回调地址. Where its notifications are posted: https, without a query string. At most 255 characters. */
    public val notifyUrl: String get() = json["notify_url"].text()

    /** 服务风险金. What the service may cost at most, as the user is told before. */
    public val riskFund: RiskFund get() = RiskFund(json["risk_fund"].tree())

    /** 服务信息. What is hired or used; shown to the user. At most 20 characters. */
    public val serviceIntroduction: String get() = json["service_introduction"].text()

    /** 服务时间段. */
    public val timeRange: CreateServiceOrderTimeRange get() = CreateServiceOrderTimeRange(json["time_range"].tree())

    /** 用户标识. The user in `appid`. Known from the community. */
    public val openid: String? get() = json["openid"].textOrNull()

    /** 商户数据包. Comes back unchanged in queries and notifications. At most 256 characters. */
    public val attach: String? get() = json["attach"].textOrNull()

    /** 设备信息. */
    public val device: Device? get() = json["device"].treeOrNull()?.let { Device(it) }

    /** 服务位置. */
    public val location: Location? get() = json["location"].treeOrNull()?.let { Location(it) }

    /** 是否需要用户确认. Whether the user has to confirm the order; not for users who have authorised the service. */
    public val needUserConfirm: Boolean? get() = json["need_user_confirm"].booleanOrNull()

    /** 商户优惠. What the merchant takes off. */
    public val postDiscounts: List<CreateServiceOrderPostDiscount>? get() = json["post_discounts"].listOrNull { CreateServiceOrderPostDiscount(it.tree()) }

    /** 后付费项目. What the user is charged for. */
    public val postPayments: List<PostPayment>? get() = json["post_payments"].listOrNull { PostPayment(it.tree()) }

    /** A copy with another [appid]. */
    public fun withAppid(appid: String): CreateServiceOrderRequest = CreateServiceOrderRequest(json.with("appid", appid))

    /** A copy with another [outOrderNo]. */
    public fun withOutOrderNo(outOrderNo: String): CreateServiceOrderRequest = CreateServiceOrderRequest(json.with("out_order_no", outOrderNo))

    /** A copy with another [serviceId]. */
    public fun withServiceId(serviceId: String): CreateServiceOrderRequest = CreateServiceOrderRequest(json.with("service_id", serviceId))

    /** A copy with another [notifyUrl]. */
    public fun withNotifyUrl(notifyUrl: String): CreateServiceOrderRequest = CreateServiceOrderRequest(json.with("notify_url", notifyUrl))

    /** A copy with another [riskFund]. */
    public fun withRiskFund(riskFund: RiskFund): CreateServiceOrderRequest = CreateServiceOrderRequest(json.with("risk_fund", riskFund))

    /** A copy with another [serviceIntroduction]. */
    public fun withServiceIntroduction(serviceIntroduction: String): CreateServiceOrderRequest = CreateServiceOrderRequest(json.with("service_introduction", serviceIntroduction))

    /** A copy with another [timeRange]. */
    public fun withTimeRange(timeRange: CreateServiceOrderTimeRange): CreateServiceOrderRequest = CreateServiceOrderRequest(json.with("time_range", timeRange))

    /** A copy with another [openid]. */
    public fun withOpenid(openid: String?): CreateServiceOrderRequest = CreateServiceOrderRequest(json.with("openid", openid))

    /** A copy with another [attach]. */
    public fun withAttach(attach: String?): CreateServiceOrderRequest = CreateServiceOrderRequest(json.with("attach", attach))

    /** A copy with another [device]. */
    public fun withDevice(device: Device?): CreateServiceOrderRequest = CreateServiceOrderRequest(json.with("device", device))

    /** A copy with another [location]. */
    public fun withLocation(location: Location?): CreateServiceOrderRequest = CreateServiceOrderRequest(json.with("location", location))

    /** A copy with another [needUserConfirm]. */
    public fun withNeedUserConfirm(needUserConfirm: Boolean?): CreateServiceOrderRequest = CreateServiceOrderRequest(json.with("need_user_confirm", needUserConfirm))

    /** A copy with another [postDiscounts]. */
    public fun withPostDiscounts(postDiscounts: List<CreateServiceOrderPostDiscount>?): CreateServiceOrderRequest = CreateServiceOrderRequest(json.with("post_discounts", postDiscounts))

    /** A copy with another [postPayments]. */
    public fun withPostPayments(postPayments: List<PostPayment>?): CreateServiceOrderRequest = CreateServiceOrderRequest(json.with("post_payments", postPayments))
}

/**
 * `CreateServiceOrderResponse`.
 */
public class CreateServiceOrderResponse(json: JsonObject) : Model(json) {

    /** 商户号. At most 32 characters. */
    public val mchid: String get() = json["mchid"].text()

    /** 公众账号ID. At most 32 characters. */
    public val appid: String get() = json["appid"].text()

    /** 微信支付服务订单号. WeChat Pay's number of the service order. At most 64 characters. */
    public val orderId: String get() = json["order_id"].text()

    /** 商户服务订单号. The merchant's own number of the service order. At most 32 characters. */
    public val outOrderNo: String get() = json["out_order_no"].text()

    /** 服务ID. The service that WeChat Pay opened for the merchant. At most 32 characters. */
    public val serviceId: String get() = json["service_id"].text()

    /** 跳转微信侧小程序订单数据. Handed to the pay-score mini program, where the user confirms the order. At most 300 characters. */
    public val `package`: String get() = json["package"].text()

    /** 服务信息. What is hired or used; shown to the user. At most 20 characters. */
    public val serviceIntroduction: String get() = json["service_introduction"].text()

    /** 服务订单状态. `CREATED`: not confirmed by the user; `DOING`: in progress; `DONE`: completed and settled; `REVOKED`: cancelled; `EXPIRED`: not confirmed in time. See [CreateServiceOrderResponseState]. At most 32 characters. */
    public val state: String get() = json["state"].text()

    /** 用户唯一标识. Known from the community. */
    public val openid: String? get() = json["openid"].textOrNull()

    /** 商户数据包. Comes back unchanged in queries and notifications. At most 256 characters. */
    public val attach: String? get() = json["attach"].textOrNull()

    /** 收款信息. Known from the community. */
    public val collection: Collection? get() = json["collection"].treeOrNull()?.let { Collection(it) }

    /** 服务位置. */
    public val location: Location? get() = json["location"].treeOrNull()?.let { Location(it) }

    /** 是否需要收款. Whether something is to be paid: not when the total is 0. Known from the community. */
    public val needCollection: Boolean? get() = json["need_collection"].booleanOrNull()

    /** 商户回调地址. Where its notifications are posted: https, without a query string. At most 256 characters. */
    public val notifyUrl: String? get() = json["notify_url"].textOrNull()

    /** 后付费商户优惠. What the merchant takes off. */
    public val postDiscounts: List<PostPayment>? get() = json["post_discounts"].listOrNull { PostPayment(it.tree()) }

    /** 后付费项目. What the user is charged for. */
    public val postPayments: List<PostPayment>? get() = json["post_payments"].listOrNull { PostPayment(it.tree()) }

    /** 服务风险金. What the service may cost at most, as the user is told before. */
    public val riskFund: RiskFund? get() = json["risk_fund"].treeOrNull()?.let { RiskFund(it) }

    /** 订单状态说明. Of `DOING`: `USER_CONFIRM` after the user has confirmed, `MCH_COMPLETE` after the merchant has completed it. See [StateDescription]. */
    public val stateDescription: String? get() = json["state_description"].textOrNull()

    /** 服务时间段. */
    public val timeRange: TimeRange? get() = json["time_range"].treeOrNull()?.let { TimeRange(it) }

    /** 商户收款总金额. In fen. Known from the community. */
    public val totalAmount: Long? get() = json["total_amount"].longOrNull()
}

/**
 * `CreateServiceOrderTimeRange`.
 */
public class CreateServiceOrderTimeRange(json: JsonObject) : Model(json) {
    public constructor(startTime: String, endTime: String? = null, endTimeRemark: String? = null, startTimeRemark: String? = null) : this(
        Fields().put("start_time", startTime).put("end_time", endTime).put("end_time_remark", endTimeRemark).put("start_time_remark", startTimeRemark).json,
    )

    public constructor(startTime: String) : this(
        Fields().put("start_time", startTime).json,
    )

    /** 服务开始时间. `yyyyMMddHHmmss`, `yyyyMMdd`, or `OnAccept` for the moment of the confirmation. At most 14 characters. */
    public val startTime: String get() = json["start_time"].text()

    /** 服务结束时间. As exact as `start_time`: `yyyyMMddHHmmss` or `yyyyMMdd`. At most 14 characters. */
    public val endTime: String? get() = json["end_time"].textOrNull()

    /** 服务结束时间备注. At most 20 characters. */
    public val endTimeRemark: String? get() = json["end_time_remark"].textOrNull()

    /** 服务开始时间备注. At most 20 characters. */
    public val startTimeRemark: String? get() = json["start_time_remark"].textOrNull()

    /** A copy with another [startTime]. */
    public fun withStartTime(startTime: String): CreateServiceOrderTimeRange = CreateServiceOrderTimeRange(json.with("start_time", startTime))

    /** A copy with another [endTime]. */
    public fun withEndTime(endTime: String?): CreateServiceOrderTimeRange = CreateServiceOrderTimeRange(json.with("end_time", endTime))

    /** A copy with another [endTimeRemark]. */
    public fun withEndTimeRemark(endTimeRemark: String?): CreateServiceOrderTimeRange = CreateServiceOrderTimeRange(json.with("end_time_remark", endTimeRemark))

    /** A copy with another [startTimeRemark]. */
    public fun withStartTimeRemark(startTimeRemark: String?): CreateServiceOrderTimeRange = CreateServiceOrderTimeRange(json.with("start_time_remark", startTimeRemark))
}

/**
 * `Device`.
 */
public class Device(json: JsonObject) : Model(json) {
    public constructor(endDeviceId: String? = null, materielNo: String? = null, startDeviceId: String? = null) : this(
        Fields().put("end_device_id", endDeviceId).put("materiel_no", materielNo).put("start_device_id", startDeviceId).json,
    )

    /** 服务结束的设备ID. At most 50 characters. */
    public val endDeviceId: String? get() = json["end_device_id"].textOrNull()

    /** 物料编码. At most 100 characters. */
    public val materielNo: String? get() = json["materiel_no"].textOrNull()

    /** 服务开始的设备ID. At most 50 characters. */
    public val startDeviceId: String? get() = json["start_device_id"].textOrNull()

    /** A copy with another [endDeviceId]. */
    public fun withEndDeviceId(endDeviceId: String?): Device = Device(json.with("end_device_id", endDeviceId))

    /** A copy with another [materielNo]. */
    public fun withMaterielNo(materielNo: String?): Device = Device(json.with("materiel_no", materielNo))

    /** A copy with another [startDeviceId]. */
    public fun withStartDeviceId(startDeviceId: String?): Device = Device(json.with("start_device_id", startDeviceId))
}

/**
 * `DirectCompleteServiceOrderPostPayment`.
 */
public class DirectCompleteServiceOrderPostPayment(json: JsonObject) : Model(json) {
    public constructor(name: String? = null, description: String? = null, amount: Long? = null, count: Long? = null) : this(
        Fields().put("name", name).put("description", description).put("amount", amount).put("count", count).json,
    )

    /** 付费项目名称. At most 20 characters. */
    public val name: String? get() = json["name"].textOrNull()

    /** 计费说明. */
    public val description: String? get() = json["description"].textOrNull()

    /** 金额. In fen. */
    public val amount: Long? get() = json["amount"].longOrNull()

    /** 付费数量. */
    public val count: Long? get() = json["count"].longOrNull()

    /** A copy with another [name]. */
    public fun withName(name: String?): DirectCompleteServiceOrderPostPayment = DirectCompleteServiceOrderPostPayment(json.with("name", name))

    /** A copy with another [description]. */
    public fun withDescription(description: String?): DirectCompleteServiceOrderPostPayment = DirectCompleteServiceOrderPostPayment(json.with("description", description))

    /** A copy with another [amount]. */
    public fun withAmount(amount: Long?): DirectCompleteServiceOrderPostPayment = DirectCompleteServiceOrderPostPayment(json.with("amount", amount))

    /** A copy with another [count]. */
    public fun withCount(count: Long?): DirectCompleteServiceOrderPostPayment = DirectCompleteServiceOrderPostPayment(json.with("count", count))
}

/**
 * `DirectCompleteServiceOrderRequest`.
 */
public class DirectCompleteServiceOrderRequest(json: JsonObject) : Model(json) {
    public constructor(appid: String, outOrderNo: String, serviceId: String, timeRange: DirectCompleteServiceOrderTimeRange, openid: String? = null, attach: String? = null, goodsTag: String? = null, location: Location? = null, notifyUrl: String? = null, postDiscounts: List<DirectCompleteServiceOrderPostPayment>? = null, postPayments: List<DirectCompleteServiceOrderPostPayment>? = null, profitSharing: Boolean? = null, serviceIntroduction: String? = null, totalAmount: Long? = null) : this(
        Fields().put("appid", appid).put("out_order_no", outOrderNo).put("service_id", serviceId).put("time_range", timeRange).put("openid", openid).put("attach", attach).put("goods_tag", goodsTag).put("location", location).put("notify_url", notifyUrl).put("post_discounts", postDiscounts).put("post_payments", postPayments).put("profit_sharing", profitSharing).put("service_introduction", serviceIntroduction).put("total_amount", totalAmount).json,
    )

    public constructor(appid: String, outOrderNo: String, serviceId: String, timeRange: DirectCompleteServiceOrderTimeRange) : this(
        Fields().put("appid", appid).put("out_order_no", outOrderNo).put("service_id", serviceId).put("time_range", timeRange).json,
    )

    /** 公众账号ID. An app, official account or mini program that is bound to the merchant. */
    public val appid: String get() = json["appid"].text()

    /** 商户服务订单号. The merchant's own number of the service order. */
    public val outOrderNo: String get() = json["out_order_no"].text()

    /** 服务ID. The service that WeChat Pay opened for the merchant. */
    public val serviceId: String get() = json["service_id"].text()

    /** 服务时间段. */
    public val timeRange: DirectCompleteServiceOrderTimeRange get() = DirectCompleteServiceOrderTimeRange(json["time_range"].tree())

    /** 用户标识. The user in `appid`. */
    public val openid: String? get() = json["openid"].textOrNull()

    /** 商户数据包. Comes back unchanged in queries and notifications. */
    public val attach: String? get() = json["attach"].textOrNull()

    /** 订单优惠标记. The mark that the rules of a promotion ask for. */
    public val goodsTag: String? get() = json["goods_tag"].textOrNull()

    /** 服务位置. */
    public val location: Location? get() = json["location"].treeOrNull()?.let { Location(it) }

    /** 商户回调地址. Where its notifications are posted: https, without a query string. */
    public val notifyUrl: String? get() = json["notify_url"].textOrNull()

    /** 后付费商户优惠. What the merchant takes off. */
    public val postDiscounts: List<DirectCompleteServiceOrderPostPayment>? get() = json["post_discounts"].listOrNull { DirectCompleteServiceOrderPostPayment(it.tree()) }

    /** 后付费项目. What the user is charged for. */
    public val postPayments: List<DirectCompleteServiceOrderPostPayment>? get() = json["post_payments"].listOrNull { DirectCompleteServiceOrderPostPayment(it.tree()) }

    /** 微信支付服务分账标记. false when left out. */
    public val profitSharing: Boolean? get() = json["profit_sharing"].booleanOrNull()

    /** 服务信息. What is hired or used; shown to the user. */
    public val serviceIntroduction: String? get() = json["service_introduction"].textOrNull()

    /** 总金额. In fen: `post_payments` without `post_discounts`. */
    public val totalAmount: Long? get() = json["total_amount"].longOrNull()

    /** A copy with another [appid]. */
    public fun withAppid(appid: String): DirectCompleteServiceOrderRequest = DirectCompleteServiceOrderRequest(json.with("appid", appid))

    /** A copy with another [outOrderNo]. */
    public fun withOutOrderNo(outOrderNo: String): DirectCompleteServiceOrderRequest = DirectCompleteServiceOrderRequest(json.with("out_order_no", outOrderNo))

    /** A copy with another [serviceId]. */
    public fun withServiceId(serviceId: String): DirectCompleteServiceOrderRequest = DirectCompleteServiceOrderRequest(json.with("service_id", serviceId))

    /** A copy with another [timeRange]. */
    public fun withTimeRange(timeRange: DirectCompleteServiceOrderTimeRange): DirectCompleteServiceOrderRequest = DirectCompleteServiceOrderRequest(json.with("time_range", timeRange))

    /** A copy with another [openid]. */
    public fun withOpenid(openid: String?): DirectCompleteServiceOrderRequest = DirectCompleteServiceOrderRequest(json.with("openid", openid))

    /** A copy with another [attach]. */
    public fun withAttach(attach: String?): DirectCompleteServiceOrderRequest = DirectCompleteServiceOrderRequest(json.with("attach", attach))

    /** A copy with another [goodsTag]. */
    public fun withGoodsTag(goodsTag: String?): DirectCompleteServiceOrderRequest = DirectCompleteServiceOrderRequest(json.with("goods_tag", goodsTag))

    /** A copy with another [location]. */
    public fun withLocation(location: Location?): DirectCompleteServiceOrderRequest = DirectCompleteServiceOrderRequest(json.with("location", location))

    /** A copy with another [notifyUrl]. */
    public fun withNotifyUrl(notifyUrl: String?): DirectCompleteServiceOrderRequest = DirectCompleteServiceOrderRequest(json.with("notify_url", notifyUrl))

    /** A copy with another [postDiscounts]. */
    public fun withPostDiscounts(postDiscounts: List<DirectCompleteServiceOrderPostPayment>?): DirectCompleteServiceOrderRequest = DirectCompleteServiceOrderRequest(json.with("post_discounts", postDiscounts))

    /** A copy with another [postPayments]. */
    public fun withPostPayments(postPayments: List<DirectCompleteServiceOrderPostPayment>?): DirectCompleteServiceOrderRequest = DirectCompleteServiceOrderRequest(json.with("post_payments", postPayments))

    /** A copy with another [profitSharing]. */
    public fun withProfitSharing(profitSharing: Boolean?): DirectCompleteServiceOrderRequest = DirectCompleteServiceOrderRequest(json.with("profit_sharing", profitSharing))

    /** A copy with another [serviceIntroduction]. */
    public fun withServiceIntroduction(serviceIntroduction: String?): DirectCompleteServiceOrderRequest = DirectCompleteServiceOrderRequest(json.with("service_introduction", serviceIntroduction))

    /** A copy with another [totalAmount]. */
    public fun withTotalAmount(totalAmount: Long?): DirectCompleteServiceOrderRequest = DirectCompleteServiceOrderRequest(json.with("total_amount", totalAmount))
}

/**
 * `DirectCompleteServiceOrderResponse`.
 */
public class DirectCompleteServiceOrderResponse(json: JsonObject) : Model(json) {

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

    /** 服务信息. What is hired or used; shown to the user. */
    public val serviceIntroduction: String get() = json["service_introduction"].text()

    /** 服务订单状态. `CREATED`: not confirmed by the user; `DOING`: in progress; `DONE`: completed and settled; `REVOKED`: cancelled; `EXPIRED`: not confirmed in time. See [DirectCompleteServiceOrderResponseState]. */
    public val state: String get() = json["state"].text()

    /** 订单状态说明. Of `DOING`: `USER_CONFIRM` after the user has confirmed, `MCH_COMPLETE` after the merchant has completed it. See [StateDescription]. */
    public val stateDescription: String get() = json["state_description"].text()

    /** 服务时间段. */
    public val timeRange: DirectCompleteServiceOrderResponseTimeRange get() = DirectCompleteServiceOrderResponseTimeRange(json["time_range"].tree())

    /** 商户数据包. Comes back unchanged in queries and notifications. */
    public val attach: String? get() = json["attach"].textOrNull()

    /** 订单优惠标记. The mark that the rules of a promotion ask for. */
    public val goodsTag: String? get() = json["goods_tag"].textOrNull()

    /** 服务位置. */
    public val location: Location? get() = json["location"].treeOrNull()?.let { Location(it) }

    /** 商户回调地址. Where its notifications are posted: https, without a query string. */
    public val notifyUrl: String? get() = json["notify_url"].textOrNull()

    /** 后付费商户优惠. What the merchant takes off. */
    public val postDiscounts: List<DirectCompleteServiceOrderPostPayment>? get() = json["post_discounts"].listOrNull { DirectCompleteServiceOrderPostPayment(it.tree()) }

    /** 后付费项目. What the user is charged for. */
    public val postPayments: List<DirectCompleteServiceOrderPostPayment>? get() = json["post_payments"].listOrNull { DirectCompleteServiceOrderPostPayment(it.tree()) }

    /** 是否分账. The money is frozen after the payment, so that it can be split. */
    public val profitSharing: Boolean? get() = json["profit_sharing"].booleanOrNull()

    /** 总金额. In fen. */
    public val totalAmount: Long? get() = json["total_amount"].longOrNull()
}

/**
 * `DirectCompleteServiceOrderResponseTimeRange`.
 */
public class DirectCompleteServiceOrderResponseTimeRange(json: JsonObject) : Model(json) {

    /** 服务开始时间. `yyyyMMddHHmmss` or `yyyyMMdd`. Matches `^(\d{8}|\d{14}|OnAccept)$`. */
    public val startTime: String? get() = json["start_time"].textOrNull()

    /** 服务结束时间. As exact as `start_time`: `yyyyMMddHHmmss` or `yyyyMMdd`. Matches `^(\d{8}|\d{14})$`. */
    public val endTime: String? get() = json["end_time"].textOrNull()

    /** 服务结束时间备注. At most 50 characters. */
    public val endTimeRemark: String? get() = json["end_time_remark"].textOrNull()

    /** 服务开始时间备注. At most 20 characters. */
    public val startTimeRemark: String? get() = json["start_time_remark"].textOrNull()
}

/**
 * `DirectCompleteServiceOrderTimeRange`.
 */
public class DirectCompleteServiceOrderTimeRange(json: JsonObject) : Model(json) {
    public constructor(startTime: String? = null, endTime: String? = null, endTimeRemark: String? = null, startTimeRemark: String? = null) : this(
        Fields().put("start_time", startTime).put("end_time", endTime).put("end_time_remark", endTimeRemark).put("start_time_remark", startTimeRemark).json,
    )

    /** 服务开始时间. `yyyyMMddHHmmss` or `yyyyMMdd`. Matches `^(\d{8}|\d{14}|OnAccept)$`, yyyyMMddHHmmss. */
    public val startTime: String? get() = json["start_time"].textOrNull()

    /** 服务结束时间. As exact as `start_time`: `yyyyMMddHHmmss` or `yyyyMMdd`. Matches `^(\d{8}|\d{14})$`, yyyyMMddHHmmss. */
    public val endTime: String? get() = json["end_time"].textOrNull()

    /** 服务结束时间备注. At most 50 characters. */
    public val endTimeRemark: String? get() = json["end_time_remark"].textOrNull()

    /** 服务开始时间备注. At most 20 characters. */
    public val startTimeRemark: String? get() = json["start_time_remark"].textOrNull()

    /** A copy with another [startTime]. */
    public fun withStartTime(startTime: String?): DirectCompleteServiceOrderTimeRange = DirectCompleteServiceOrderTimeRange(json.with("start_time", startTime))

    /** A copy with another [endTime]. */
    public fun withEndTime(endTime: String?): DirectCompleteServiceOrderTimeRange = DirectCompleteServiceOrderTimeRange(json.with("end_time", endTime))

    /** A copy with another [endTimeRemark]. */
    public fun withEndTimeRemark(endTimeRemark: String?): DirectCompleteServiceOrderTimeRange = DirectCompleteServiceOrderTimeRange(json.with("end_time_remark", endTimeRemark))

    /** A copy with another [startTimeRemark]. */
    public fun withStartTimeRemark(startTimeRemark: String?): DirectCompleteServiceOrderTimeRange = DirectCompleteServiceOrderTimeRange(json.with("start_time_remark", startTimeRemark))
}

/**
 * `GetMerchantBillResponse`.
 */
public class GetMerchantBillResponse(json: JsonObject) : Model(json) {

    /** 下载信息总数. How many files there are. */
    public val downloadBillCount: Long? get() = json["download_bill_count"].longOrNull()

    /** 下载信息明细. */
    public val downloadBillList: List<BillDownload> get() = json["download_bill_list"].list { BillDownload(it.tree()) }
}

/**
 * `GetPermissionByAuthorizationCodeResponse`.
 */
public class GetPermissionByAuthorizationCodeResponse(json: JsonObject) : Model(json) {

    /** 商户号. */
    public val mchid: String get() = json["mchid"].text()

    /** 公众号id. */
    public val appid: String get() = json["appid"].text()

    /** 服务id. The service that WeChat Pay opened for the merchant. */
    public val serviceId: String get() = json["service_id"].text()

    /** 授权协议号. The merchant's own number of the authorization. */
    public val authorizationCode: String get() = json["authorization_code"].text()

    /** 授权状态. `UNAVAILABLE`: not authorised; `AVAILABLE`: authorised; `UNBINDUSER`: begun, but not completed by the user. See [AuthorizationState]. */
    public val authorizationState: String get() = json["authorization_state"].text()

    /** 用户标识. */
    public val openid: String? get() = json["openid"].textOrNull()

    /** 最近一次授权时间. RFC 3339. */
    public val authorizationSuccessTime: String? get() = json["authorization_success_time"].textOrNull()

    /** RFC 3339. */
    public val cancelAuthorizationTime: String? get() = json["cancel_authorization_time"].textOrNull()

    /** 授权通知地址. Where its notifications are posted: https, without a query string. A URL. */
    public val notifyUrl: String? get() = json["notify_url"].textOrNull()

    /** 分层版本. The version of the levels; levels of different versions cannot be compared. */
    public val riskLevelVersion: Long? get() = json["risk_level_version"].longOrNull()

    /** 用户分层. */
    public val userRiskLevel: Long? get() = json["user_risk_level"].longOrNull()
}

/**
 * `GetPermissionByOpenidResponse`.
 */
public class GetPermissionByOpenidResponse(json: JsonObject) : Model(json) {

    /** 商户号. */
    public val mchid: String get() = json["mchid"].text()

    /** 公众号id. */
    public val appid: String get() = json["appid"].text()

    /** 服务id. The service that WeChat Pay opened for the merchant. */
    public val serviceId: String get() = json["service_id"].text()

    /** 授权状态. `UNAVAILABLE`: not authorised; `AVAILABLE`: authorised; `UNBINDUSER`: begun, but not completed by the user. See [AuthorizationState]. */
    public val authorizationState: String get() = json["authorization_state"].text()

    /** 用户标识. */
    public val openid: String? get() = json["openid"].textOrNull()

    /** 授权协议号. The merchant's own number of the authorization. */
    public val authorizationCode: String? get() = json["authorization_code"].textOrNull()

    /** 最近一次授权时间. RFC 3339. */
    public val authorizationSuccessTime: String? get() = json["authorization_success_time"].textOrNull()

    /** RFC 3339. */
    public val cancelAuthorizationTime: String? get() = json["cancel_authorization_time"].textOrNull()

    /** 通知回调地址. Where its notifications are posted: https, without a query string. */
    public val notifyUrl: String? get() = json["notify_url"].textOrNull()

    /** 分层版本. The version of the levels; levels of different versions cannot be compared. */
    public val riskLevelVersion: Long? get() = json["risk_level_version"].longOrNull()

    /** 用户分层. */
    public val userRiskLevel: Long? get() = json["user_risk_level"].longOrNull()
}

/**
 * `GetServiceOrderCollection`.
 */
public class GetServiceOrderCollection(json: JsonObject) : Model(json) {

    /** 收款状态. `USER_PAYING`: to be paid; `USER_PAID`: paid. See [GetServiceOrderCollectionState]. At most 32 characters. */
    public val state: String get() = json["state"].text()

    /** 收款银行. Known from the community. */
    public val bankType: String? get() = json["bank_type"].textOrNull()

    /** 收款明细列表. */
    public val details: List<GetServiceOrderCollectionDetail>? get() = json["details"].listOrNull { GetServiceOrderCollectionDetail(it.tree()) }

    /** 已收金额. Paid so far, in fen. */
    public val paidAmount: Long? get() = json["paid_amount"].longOrNull()

    /** 待收金额. Still to be paid, in fen. */
    public val payingAmount: Long? get() = json["paying_amount"].longOrNull()

    /** 总收款金额. In fen. */
    public val totalAmount: Long? get() = json["total_amount"].longOrNull()
}

/**
 * `GetServiceOrderCollectionDetail`.
 */
public class GetServiceOrderCollectionDetail(json: JsonObject) : Model(json) {

    /** 微信支付交易单号. WeChat Pay's number of the payment. At most 64 characters. */
    public val transactionId: String? get() = json["transaction_id"].textOrNull()

    /** 单笔收款金额. In fen. */
    public val amount: Long? get() = json["amount"].longOrNull()

    /** 收款成功时间. When it was paid, in Beijing time. At most 32 characters, yyyyMMddHHmmss. */
    public val paidTime: String? get() = json["paid_time"].textOrNull()

    /** 收款成功渠道. `NEWTON`: collected by WeChat Pay; `MCH`: paid outside, as the merchant reported. See [PaidType]. At most 32 characters. */
    public val paidType: String? get() = json["paid_type"].textOrNull()

    /** 优惠功能. The coupons that were used. */
    public val promotionDetail: List<GetServiceOrderPromotion>? get() = json["promotion_detail"].listOrNull { GetServiceOrderPromotion(it.tree()) }

    /** 收款序号. The place among the receipts of the order, from 1. */
    public val seq: Long? get() = json["seq"].longOrNull()
}

/**
 * `GetServiceOrderPromotion`.
 */
public class GetServiceOrderPromotion(json: JsonObject) : Model(json) {

    /** 券ID. WeChat Pay's number of the coupon. At most 32 characters. */
    public val couponId: String get() = json["coupon_id"].text()

    /** 优惠券面额. In fen. */
    public val amount: Long? get() = json["amount"].longOrNull()

    /** 活动ID. The batch of coupons that it is from. At most 32 characters. */
    public val stockId: String? get() = json["stock_id"].textOrNull()

    /** 优惠类型. `CASH` is prepaid, `NOCASH` lowers what the merchant receives. See [Type]. At most 32 characters. */
    public val type: String? get() = json["type"].textOrNull()

    /** 优惠名称. At most 64 characters. */
    public val name: String? get() = json["name"].textOrNull()

    /** 优惠币种. ISO 4217, `CNY` for yuan. See [Currency]. At most 32 characters. */
    public val currency: String? get() = json["currency"].textOrNull()

    /** 单品列表. */
    public val goodsDetail: List<GetServiceOrderPromotionGoods>? get() = json["goods_detail"].listOrNull { GetServiceOrderPromotionGoods(it.tree()) }

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
 * `GetServiceOrderPromotionGoods`.
 */
public class GetServiceOrderPromotionGoods(json: JsonObject) : Model(json) {

    /** 商品编码. At most 32 characters. */
    public val goodsId: String get() = json["goods_id"].text()

    /** 商品优惠金额. In fen. */
    public val discountAmount: Long? get() = json["discount_amount"].longOrNull()

    /** 商品备注. At most 128 characters. */
    public val goodsRemark: String? get() = json["goods_remark"].textOrNull()

    /** 商品数量. */
    public val quantity: Long? get() = json["quantity"].longOrNull()

    /** 商品价格. Of one piece, in fen. */
    public val unitPrice: Long? get() = json["unit_price"].longOrNull()
}

/**
 * `GetServiceOrderResponse`.
 */
public class GetServiceOrderResponse(json: JsonObject) : Model(json) {

    /** 商户号. At most 32 characters. */
    public val mchid: String get() = json["mchid"].text()

    /** 公众账号ID. At most 32 characters. */
    public val appid: String get() = json["appid"].text()

    /** 商户服务订单号. The merchant's own number of the service order. At most 32 characters. */
    public val outOrderNo: String get() = json["out_order_no"].text()

    /** 服务ID. The service that WeChat Pay opened for the merchant. At most 32 characters. */
    public val serviceId: String get() = json["service_id"].text()

    /** 商户回调地址. Where its notifications are posted: https, without a query string. At most 256 characters. */
    public val notifyUrl: String get() = json["notify_url"].text()

    /** 服务信息. What is hired or used; shown to the user. At most 20 characters. */
    public val serviceIntroduction: String get() = json["service_introduction"].text()

    /** 服务订单状态. `CREATED`: not confirmed by the user; `DOING`: in progress; `DONE`: completed and settled; `REVOKED`: cancelled; `EXPIRED`: not confirmed in time. See [GetServiceOrderResponseState]. At most 32 characters. */
    public val state: String get() = json["state"].text()

    /** 服务商公众号下的用户标识. At most 128 characters. */
    public val openid: String? get() = json["openid"].textOrNull()

    /** 微信支付服务订单号. WeChat Pay's number of the service order. At most 64 characters. */
    public val orderId: String? get() = json["order_id"].textOrNull()

    /** 附加数据. Comes back unchanged in queries and notifications. At most 256 characters. */
    public val attach: String? get() = json["attach"].textOrNull()

    /** 收款信息. */
    public val collection: GetServiceOrderCollection? get() = json["collection"].treeOrNull()?.let { GetServiceOrderCollection(it) }

    /** 服务位置. */
    public val location: Location? get() = json["location"].treeOrNull()?.let { Location(it) }

    /** 是否需要收款. Whether something is to be paid: not when the total is 0. */
    public val needCollection: Boolean? get() = json["need_collection"].booleanOrNull()

    /** 商户优惠. What the merchant takes off. */
    public val postDiscounts: List<PostPayment>? get() = json["post_discounts"].listOrNull { PostPayment(it.tree()) }

    /** 后付费项目. What the user is charged for. */
    public val postPayments: List<PostPayment>? get() = json["post_payments"].listOrNull { PostPayment(it.tree()) }

    /** 服务风险金. What the service may cost at most, as the user is told before. */
    public val riskFund: RiskFund? get() = json["risk_fund"].treeOrNull()?.let { RiskFund(it) }

    /** 订单状态说明. Of `DOING`: `USER_CONFIRM` after the user has confirmed, `MCH_COMPLETE` after the merchant has completed it. See [StateDescription]. At most 32 characters. */
    public val stateDescription: String? get() = json["state_description"].textOrNull()

    /** 服务时间. */
    public val timeRange: TimeRange? get() = json["time_range"].treeOrNull()?.let { TimeRange(it) }

    /** 总金额. In fen. */
    public val totalAmount: Long? get() = json["total_amount"].longOrNull()
}

/**
 * `GetUserServiceStateResponse`.
 */
public class GetUserServiceStateResponse(json: JsonObject) : Model(json) {

    /** 公众账号ID. */
    public val appid: String get() = json["appid"].text()

    /** 服务ID. The service that WeChat Pay opened for the merchant. */
    public val serviceId: String get() = json["service_id"].text()

    /** 用户授权服务情况. `AVAILABLE` when the user has authorised the service. See [UseServiceState]. */
    public val useServiceState: String get() = json["use_service_state"].text()

    /** 用户标识. */
    public val openid: String? get() = json["openid"].textOrNull()
}

/**
 * `Goods`.
 */
public class Goods(json: JsonObject) : Model(json) {
    public constructor(name: String, amount: Long, count: Long, picture: String, categoryId: List<String>? = null) : this(
        Fields().put("name", name).put("amount", amount).put("count", count).put("picture", picture).put("category_id", categoryId).json,
    )

    public constructor(name: String, amount: Long, count: Long, picture: String) : this(
        Fields().put("name", name).put("amount", amount).put("count", count).put("picture", picture).json,
    )

    /** 商品名称. */
    public val name: String get() = json["name"].text()

    /** 商品单价金额. Of one piece, in fen. */
    public val amount: Long? get() = json["amount"].longOrNull()

    /** 商品数量. */
    public val count: Long? get() = json["count"].longOrNull()

    /** 商品图片链接. */
    public val picture: String get() = json["picture"].text()

    /** 商品品类ID. */
    public val categoryId: List<String>? get() = json["category_id"].listOrNull { it.text() }

    /** A copy with another [name]. */
    public fun withName(name: String): Goods = Goods(json.with("name", name))

    /** A copy with another [amount]. */
    public fun withAmount(amount: Long): Goods = Goods(json.with("amount", amount))

    /** A copy with another [count]. */
    public fun withCount(count: Long): Goods = Goods(json.with("count", count))

    /** A copy with another [picture]. */
    public fun withPicture(picture: String): Goods = Goods(json.with("picture", picture))

    /** A copy with another [categoryId]. */
    public fun withCategoryId(categoryId: List<String>?): Goods = Goods(json.with("category_id", categoryId))
}

/**
 * `JumpLink`.
 */
public class JumpLink(json: JsonObject) : Model(json) {
    public constructor(appid: String? = null, jumpLinkType: String? = null, path: String? = null) : this(
        Fields().put("appid", appid).put("jump_link_type", jumpLinkType).put("path", path).json,
    )

    /** 小程序跳转AppID. */
    public val appid: String? get() = json["appid"].textOrNull()

    /** 跳转链接类型. See [JumpLinkType]. */
    public val jumpLinkType: String? get() = json["jump_link_type"].textOrNull()

    /** 小程序跳转path. */
    public val path: String? get() = json["path"].textOrNull()

    /** A copy with another [appid]. */
    public fun withAppid(appid: String?): JumpLink = JumpLink(json.with("appid", appid))

    /** A copy with another [jumpLinkType]. */
    public fun withJumpLinkType(jumpLinkType: String?): JumpLink = JumpLink(json.with("jump_link_type", jumpLinkType))

    /** A copy with another [path]. */
    public fun withPath(path: String?): JumpLink = JumpLink(json.with("path", path))
}

/**
 * `Location`.
 */
public class Location(json: JsonObject) : Model(json) {
    public constructor(endLocation: String? = null, startLocation: String? = null) : this(
        Fields().put("end_location", endLocation).put("start_location", startLocation).json,
    )

    /** 服务结束地点. At most 20 characters. */
    public val endLocation: String? get() = json["end_location"].textOrNull()

    /** 服务开始地点. At most 20 characters. */
    public val startLocation: String? get() = json["start_location"].textOrNull()

    /** A copy with another [endLocation]. */
    public fun withEndLocation(endLocation: String?): Location = Location(json.with("end_location", endLocation))

    /** A copy with another [startLocation]. */
    public fun withStartLocation(startLocation: String?): Location = Location(json.with("start_location", startLocation))
}

/**
 * `PayOnDeliveryOrderJumpLink`.
 */
public class PayOnDeliveryOrderJumpLink(json: JsonObject) : Model(json) {

    /** 跳转链接类型. */
    public val jumpLinkType: String get() = json["jump_link_type"].text()

    /** 小程序跳转AppID. */
    public val appid: String? get() = json["appid"].textOrNull()

    /** 小程序跳转path. */
    public val path: String? get() = json["path"].textOrNull()
}

/**
 * `PayOnDeliveryOrderShoppingInfo`.
 */
public class PayOnDeliveryOrderShoppingInfo(json: JsonObject) : Model(json) {

    /** 商品列表. */
    public val goods: List<Goods> get() = json["goods"].list { Goods(it.tree()) }

    /** 单详跳转链接. */
    public val jumpLink: PayOnDeliveryOrderJumpLink get() = PayOnDeliveryOrderJumpLink(json["jump_link"].tree())

    /** 实际购物商家公众号ID. Of the shop that sold the goods, when it is another merchant. */
    public val realMerchantAppid: String? get() = json["real_merchant_appid"].textOrNull()
}

/**
 * `PayServiceOrderRequest`.
 */
public class PayServiceOrderRequest(json: JsonObject) : Model(json) {
    public constructor(appid: String? = null, serviceId: String? = null) : this(
        Fields().put("appid", appid).put("service_id", serviceId).json,
    )

    /** 公众账号ID. An app, official account or mini program that is bound to the merchant. */
    public val appid: String? get() = json["appid"].textOrNull()

    /** 服务ID. The service that WeChat Pay opened for the merchant. */
    public val serviceId: String? get() = json["service_id"].textOrNull()

    /** A copy with another [appid]. */
    public fun withAppid(appid: String?): PayServiceOrderRequest = PayServiceOrderRequest(json.with("appid", appid))

    /** A copy with another [serviceId]. */
    public fun withServiceId(serviceId: String?): PayServiceOrderRequest = PayServiceOrderRequest(json.with("service_id", serviceId))
}

/**
 * `PayServiceOrderResponse`.
 */
public class PayServiceOrderResponse(json: JsonObject) : Model(json) {

    /** 公众账号ID. */
    public val appid: String get() = json["appid"].text()

    /** 微信支付服务订单号. WeChat Pay's number of the service order. */
    public val orderId: String get() = json["order_id"].text()

    /** 商户服务订单号. The merchant's own number of the service order. */
    public val outOrderNo: String get() = json["out_order_no"].text()

    /** 服务ID. The service that WeChat Pay opened for the merchant. */
    public val serviceId: String get() = json["service_id"].text()

    /** 商户号. */
    public val mchid: String? get() = json["mchid"].textOrNull()
}

/**
 * `PostDiscount`.
 */
public class PostDiscount(json: JsonObject) : Model(json) {
    public constructor(name: String? = null, description: String? = null, amount: Long? = null, count: Long? = null) : this(
        Fields().put("name", name).put("description", description).put("amount", amount).put("count", count).json,
    )

    /** 优惠名称. At most 20 characters. */
    public val name: String? get() = json["name"].textOrNull()

    /** 优惠说明. At most 30 characters. */
    public val description: String? get() = json["description"].textOrNull()

    /** 优惠金额. In fen. */
    public val amount: Long? get() = json["amount"].longOrNull()

    /** 优惠数量. */
    public val count: Long? get() = json["count"].longOrNull()

    /** A copy with another [name]. */
    public fun withName(name: String?): PostDiscount = PostDiscount(json.with("name", name))

    /** A copy with another [description]. */
    public fun withDescription(description: String?): PostDiscount = PostDiscount(json.with("description", description))

    /** A copy with another [amount]. */
    public fun withAmount(amount: Long?): PostDiscount = PostDiscount(json.with("amount", amount))

    /** A copy with another [count]. */
    public fun withCount(count: Long?): PostDiscount = PostDiscount(json.with("count", count))
}

/**
 * `PostPayment`.
 */
public class PostPayment(json: JsonObject) : Model(json) {
    public constructor(name: String? = null, description: String? = null, amount: Long? = null, count: Long? = null) : this(
        Fields().put("name", name).put("description", description).put("amount", amount).put("count", count).json,
    )

    /** 付费名称. At most 20 characters. */
    public val name: String? get() = json["name"].textOrNull()

    /** 付费说明. At most 30 characters. */
    public val description: String? get() = json["description"].textOrNull()

    /** 付费金额. In fen. */
    public val amount: Long? get() = json["amount"].longOrNull()

    /** 付费数量. */
    public val count: Long? get() = json["count"].longOrNull()

    /** A copy with another [name]. */
    public fun withName(name: String?): PostPayment = PostPayment(json.with("name", name))

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

    /** 券ID. WeChat Pay's number of the coupon. At most 32 characters. */
    public val couponId: String get() = json["coupon_id"].text()

    /** 优惠券面额. In fen. */
    public val amount: Long? get() = json["amount"].longOrNull()

    /** 活动ID. The batch of coupons that it is from. At most 32 characters. */
    public val stockId: String? get() = json["stock_id"].textOrNull()

    /** 优惠类型. `CASH` is prepaid, `NOCASH` lowers what the merchant receives. See [Type]. At most 32 characters. */
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
    public val goodsId: String? get() = json["goods_id"].textOrNull()

    /** 商品优惠金额. In fen. */
    public val discountAmount: Long? get() = json["discount_amount"].longOrNull()

    /** 商品备注. At most 128 characters. */
    public val goodsRemark: String? get() = json["goods_remark"].textOrNull()

    /** 商品数量. */
    public val quantity: Long? get() = json["quantity"].longOrNull()

    /** 商品价格. Of one piece, in fen. */
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

    /** 风险名称. `DEPOSIT`, `CASH_DEPOSIT`: a deposit that is waived; `ADVANCE`: an advance that is waived; `ESTIMATE_ORDER_COST`: what the service is estimated to cost. See [Name]. At most 30 characters. */
    public val name: String get() = json["name"].text()

    /** 风险金额. In fen. */
    public val amount: Long? get() = json["amount"].longOrNull()

    /** 风险说明. At most 30 characters. */
    public val description: String? get() = json["description"].textOrNull()

    /** A copy with another [name]. */
    public fun withName(name: String): RiskFund = RiskFund(json.with("name", name))

    /** A copy with another [amount]. */
    public fun withAmount(amount: Long): RiskFund = RiskFund(json.with("amount", amount))

    /** A copy with another [description]. */
    public fun withDescription(description: String?): RiskFund = RiskFund(json.with("description", description))
}

/**
 * `SendPendingMessageRequest`.
 */
public class SendPendingMessageRequest(json: JsonObject) : Model(json) {
    public constructor(serviceId: String, postPayments: List<PostPayment>, prepaidTime: String, totalAmount: Long, postDiscounts: List<PostPayment>? = null) : this(
        Fields().put("service_id", serviceId).put("post_payments", postPayments).put("prepaid_time", prepaidTime).put("total_amount", totalAmount).put("post_discounts", postDiscounts).json,
    )

    public constructor(serviceId: String, postPayments: List<PostPayment>, prepaidTime: String, totalAmount: Long) : this(
        Fields().put("service_id", serviceId).put("post_payments", postPayments).put("prepaid_time", prepaidTime).put("total_amount", totalAmount).json,
    )

    /** 服务ID. The service that WeChat Pay opened for the merchant. */
    public val serviceId: String get() = json["service_id"].text()

    /** 后付费项目. What the user is charged for. */
    public val postPayments: List<PostPayment> get() = json["post_payments"].list { PostPayment(it.tree()) }

    /** 预计扣费时间. When the charge is expected. */
    public val prepaidTime: String get() = json["prepaid_time"].text()

    /** 总金额. In fen. */
    public val totalAmount: Long get() = json["total_amount"].long()

    /** 商户优惠. What the merchant takes off. */
    public val postDiscounts: List<PostPayment>? get() = json["post_discounts"].listOrNull { PostPayment(it.tree()) }

    /** A copy with another [serviceId]. */
    public fun withServiceId(serviceId: String): SendPendingMessageRequest = SendPendingMessageRequest(json.with("service_id", serviceId))

    /** A copy with another [postPayments]. */
    public fun withPostPayments(postPayments: List<PostPayment>): SendPendingMessageRequest = SendPendingMessageRequest(json.with("post_payments", postPayments))

    /** A copy with another [prepaidTime]. */
    public fun withPrepaidTime(prepaidTime: String): SendPendingMessageRequest = SendPendingMessageRequest(json.with("prepaid_time", prepaidTime))

    /** A copy with another [totalAmount]. */
    public fun withTotalAmount(totalAmount: Long): SendPendingMessageRequest = SendPendingMessageRequest(json.with("total_amount", totalAmount))

    /** A copy with another [postDiscounts]. */
    public fun withPostDiscounts(postDiscounts: List<PostPayment>?): SendPendingMessageRequest = SendPendingMessageRequest(json.with("post_discounts", postDiscounts))
}

/**
 * `SendPrepaidMessageRequest`.
 */
public class SendPrepaidMessageRequest(json: JsonObject) : Model(json) {
    public constructor(serviceId: String, postPayments: List<PostPayment>, prepaidTime: String, totalAmount: Long, postDiscounts: List<PostPayment>? = null) : this(
        Fields().put("service_id", serviceId).put("post_payments", postPayments).put("prepaid_time", prepaidTime).put("total_amount", totalAmount).put("post_discounts", postDiscounts).json,
    )

    public constructor(serviceId: String, postPayments: List<PostPayment>, prepaidTime: String, totalAmount: Long) : this(
        Fields().put("service_id", serviceId).put("post_payments", postPayments).put("prepaid_time", prepaidTime).put("total_amount", totalAmount).json,
    )

    /** 服务ID. The service that WeChat Pay opened for the merchant. */
    public val serviceId: String get() = json["service_id"].text()

    /** 后付费项目. What the user is charged for. */
    public val postPayments: List<PostPayment> get() = json["post_payments"].list { PostPayment(it.tree()) }

    /** 预计扣费时间. When the charge is expected. */
    public val prepaidTime: String get() = json["prepaid_time"].text()

    /** 总金额. In fen. */
    public val totalAmount: Long get() = json["total_amount"].long()

    /** 商户优惠. What the merchant takes off. */
    public val postDiscounts: List<PostPayment>? get() = json["post_discounts"].listOrNull { PostPayment(it.tree()) }

    /** A copy with another [serviceId]. */
    public fun withServiceId(serviceId: String): SendPrepaidMessageRequest = SendPrepaidMessageRequest(json.with("service_id", serviceId))

    /** A copy with another [postPayments]. */
    public fun withPostPayments(postPayments: List<PostPayment>): SendPrepaidMessageRequest = SendPrepaidMessageRequest(json.with("post_payments", postPayments))

    /** A copy with another [prepaidTime]. */
    public fun withPrepaidTime(prepaidTime: String): SendPrepaidMessageRequest = SendPrepaidMessageRequest(json.with("prepaid_time", prepaidTime))

    /** A copy with another [totalAmount]. */
    public fun withTotalAmount(totalAmount: Long): SendPrepaidMessageRequest = SendPrepaidMessageRequest(json.with("total_amount", totalAmount))

    /** A copy with another [postDiscounts]. */
    public fun withPostDiscounts(postDiscounts: List<PostPayment>?): SendPrepaidMessageRequest = SendPrepaidMessageRequest(json.with("post_discounts", postDiscounts))
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

    /** 收款成功时间. When it was paid, in Beijing time. At most 64 characters, matches `^(\d{8}|\d{14})$`, yyyyMMddHHmmss. */
    public val paidTime: String get() = json["paid_time"].text()

    /** 收款金额. In fen. Known from the community. */
    public val paidAmount: Long? get() = json["paid_amount"].longOrNull()

    /** 收款序号. The place among the receipts of the order, from 1. Known from the community. */
    public val seq: Long? get() = json["seq"].longOrNull()

    /** A copy with another [paidTime]. */
    public fun withPaidTime(paidTime: String): ServiceOrderPayment = ServiceOrderPayment(json.with("paid_time", paidTime))

    /** A copy with another [paidAmount]. */
    public fun withPaidAmount(paidAmount: Long?): ServiceOrderPayment = ServiceOrderPayment(json.with("paid_amount", paidAmount))

    /** A copy with another [seq]. */
    public fun withSeq(seq: Long?): ServiceOrderPayment = ServiceOrderPayment(json.with("seq", seq))
}

/**
 * `ShoppingInfo`.
 */
public class ShoppingInfo(json: JsonObject) : Model(json) {
    public constructor(goods: List<Goods>, jumpLink: JumpLink, realMerchantAppid: String? = null) : this(
        Fields().put("goods", goods).put("jump_link", jumpLink).put("real_merchant_appid", realMerchantAppid).json,
    )

    public constructor(goods: List<Goods>, jumpLink: JumpLink) : this(
        Fields().put("goods", goods).put("jump_link", jumpLink).json,
    )

    /** 商品列表. */
    public val goods: List<Goods> get() = json["goods"].list { Goods(it.tree()) }

    /** 单详跳转链接. */
    public val jumpLink: JumpLink get() = JumpLink(json["jump_link"].tree())

    /** 实际购物商家公众号ID. Of the shop that sold the goods, when it is another merchant. */
    public val realMerchantAppid: String? get() = json["real_merchant_appid"].textOrNull()

    /** A copy with another [goods]. */
    public fun withGoods(goods: List<Goods>): ShoppingInfo = ShoppingInfo(json.with("goods", goods))

    /** A copy with another [jumpLink]. */
    public fun withJumpLink(jumpLink: JumpLink): ShoppingInfo = ShoppingInfo(json.with("jump_link", jumpLink))

    /** A copy with another [realMerchantAppid]. */
    public fun withRealMerchantAppid(realMerchantAppid: String?): ShoppingInfo = ShoppingInfo(json.with("real_merchant_appid", realMerchantAppid))
}

/**
 * `SyncServiceOrderCollection`.
 */
public class SyncServiceOrderCollection(json: JsonObject) : Model(json) {

    /** 收款状态. `USER_PAYING`: to be paid; `USER_PAID`: paid. See [SyncServiceOrderCollectionState]. At most 32 characters. */
    public val state: String get() = json["state"].text()

    /** 收款银行. Known from the community. */
    public val bankType: String? get() = json["bank_type"].textOrNull()

    /** 收款明细列表. */
    public val details: List<SyncServiceOrderCollectionDetail>? get() = json["details"].listOrNull { SyncServiceOrderCollectionDetail(it.tree()) }

    /** 已收金额. Paid so far, in fen. */
    public val paidAmount: Long? get() = json["paid_amount"].longOrNull()

    /** 待收金额. Still to be paid, in fen. */
    public val payingAmount: Long? get() = json["paying_amount"].longOrNull()

    /** 总收款金额. In fen. */
    public val totalAmount: Long? get() = json["total_amount"].longOrNull()
}

/**
 * `SyncServiceOrderCollectionDetail`.
 */
public class SyncServiceOrderCollectionDetail(json: JsonObject) : Model(json) {

    /** 微信支付交易单号. WeChat Pay's number of the payment. At most 64 characters. */
    public val transactionId: String? get() = json["transaction_id"].textOrNull()

    /** 单笔收款金额. In fen. */
    public val amount: Long? get() = json["amount"].longOrNull()

    /** 收款成功时间. When it was paid, in Beijing time. At most 32 characters, yyyyMMddHHmmss. */
    public val paidTime: String? get() = json["paid_time"].textOrNull()

    /** 收款成功渠道. `NEWTON`: collected by WeChat Pay; `MCH`: paid outside, as the merchant reported. See [PaidType]. At most 32 characters. */
    public val paidType: String? get() = json["paid_type"].textOrNull()

    /** 优惠信息. The coupons that were used. Known from the community. */
    public val promotionDetail: List<Promotion>? get() = json["promotion_detail"].listOrNull { Promotion(it.tree()) }

    /** 收款序号. The place among the receipts of the order, from 1. Known from the community. */
    public val seq: Long? get() = json["seq"].longOrNull()
}

/**
 * `SyncServiceOrderRequest`.
 */
public class SyncServiceOrderRequest(json: JsonObject) : Model(json) {
    public constructor(appid: String, type: String, serviceId: String, detail: ServiceOrderPayment) : this(
        Fields().put("appid", appid).put("type", type).put("service_id", serviceId).put("detail", detail).json,
    )

    /** 公众账号ID. An app, official account or mini program that is bound to the merchant. At most 32 characters. */
    public val appid: String get() = json["appid"].text()

    /** 场景类型. `Order_Paid`: it was paid. */
    public val type: String get() = json["type"].text()

    /** 服务ID. The service that WeChat Pay opened for the merchant. At most 32 characters. */
    public val serviceId: String get() = json["service_id"].text()

    /** 内容信息详情. */
    public val detail: ServiceOrderPayment get() = ServiceOrderPayment(json["detail"].tree())

    /** A copy with another [appid]. */
    public fun withAppid(appid: String): SyncServiceOrderRequest = SyncServiceOrderRequest(json.with("appid", appid))

    /** A copy with another [type]. */
    public fun withType(type: String): SyncServiceOrderRequest = SyncServiceOrderRequest(json.with("type", type))

    /** A copy with another [serviceId]. */
    public fun withServiceId(serviceId: String): SyncServiceOrderRequest = SyncServiceOrderRequest(json.with("service_id", serviceId))

    /** A copy with another [detail]. */
    public fun withDetail(detail: ServiceOrderPayment): SyncServiceOrderRequest = SyncServiceOrderRequest(json.with("detail", detail))
}

/**
 * `SyncServiceOrderResponse`.
 */
public class SyncServiceOrderResponse(json: JsonObject) : Model(json) {

    /** 服务商商户号. At most 32 characters. */
    public val mchid: String get() = json["mchid"].text()

    /** 服务商公众号ID. At most 32 characters. */
    public val appid: String get() = json["appid"].text()

    /** 服务商公众号下的用户标识. At most 128 characters. */
    public val openid: String get() = json["openid"].text()

    /** 微信支付服务订单号. WeChat Pay's number of the service order. At most 64 characters. */
    public val orderId: String get() = json["order_id"].text()

    /** 商户服务订单号. The merchant's own number of the service order. At most 32 characters. */
    public val outOrderNo: String get() = json["out_order_no"].text()

    /** 服务ID. The service that WeChat Pay opened for the merchant. At most 32 characters. */
    public val serviceId: String get() = json["service_id"].text()

    /** 服务信息. What is hired or used; shown to the user. At most 20 characters. */
    public val serviceIntroduction: String get() = json["service_introduction"].text()

    /** 服务订单状态. `CREATED`: not confirmed by the user; `DOING`: in progress; `DONE`: completed and settled; `REVOKED`: cancelled; `EXPIRED`: not confirmed in time. See [SyncServiceOrderResponseState]. At most 32 characters. */
    public val state: String get() = json["state"].text()

    /** 附加数据. Comes back unchanged in queries and notifications. At most 256 characters. */
    public val attach: String? get() = json["attach"].textOrNull()

    /** 收款信息. */
    public val collection: SyncServiceOrderCollection? get() = json["collection"].treeOrNull()?.let { SyncServiceOrderCollection(it) }

    /** 服务位置. */
    public val location: Location? get() = json["location"].treeOrNull()?.let { Location(it) }

    /** 是否需要收款. Whether something is to be paid: not when the total is 0. */
    public val needCollection: Boolean? get() = json["need_collection"].booleanOrNull()

    /** 商户回调地址. Where its notifications are posted: https, without a query string. At most 256 characters. */
    public val notifyUrl: String? get() = json["notify_url"].textOrNull()

    /** 商户优惠. What the merchant takes off. */
    public val postDiscounts: List<PostPayment>? get() = json["post_discounts"].listOrNull { PostPayment(it.tree()) }

    /** 后付费项目. What the user is charged for. */
    public val postPayments: List<PostPayment>? get() = json["post_payments"].listOrNull { PostPayment(it.tree()) }

    /** 服务风险金. What the service may cost at most, as the user is told before. */
    public val riskFund: RiskFund? get() = json["risk_fund"].treeOrNull()?.let { RiskFund(it) }

    /** 订单状态说明. Of `DOING`: `USER_CONFIRM` after the user has confirmed, `MCH_COMPLETE` after the merchant has completed it. See [StateDescription]. At most 32 characters. */
    public val stateDescription: String? get() = json["state_description"].textOrNull()

    /** 服务时间. */
    public val timeRange: TimeRange? get() = json["time_range"].treeOrNull()?.let { TimeRange(it) }

    /** 总金额. In fen. */
    public val totalAmount: Long? get() = json["total_amount"].longOrNull()
}

/**
 * `TerminatePermissionByAuthorizationCodeRequest`.
 */
public class TerminatePermissionByAuthorizationCodeRequest(json: JsonObject) : Model(json) {
    public constructor(serviceId: String, reason: String) : this(
        Fields().put("service_id", serviceId).put("reason", reason).json,
    )

    /** 服务id. The service that WeChat Pay opened for the merchant. */
    public val serviceId: String get() = json["service_id"].text()

    /** 撤销原因. Why it is ended. */
    public val reason: String get() = json["reason"].text()

    /** A copy with another [serviceId]. */
    public fun withServiceId(serviceId: String): TerminatePermissionByAuthorizationCodeRequest = TerminatePermissionByAuthorizationCodeRequest(json.with("service_id", serviceId))

    /** A copy with another [reason]. */
    public fun withReason(reason: String): TerminatePermissionByAuthorizationCodeRequest = TerminatePermissionByAuthorizationCodeRequest(json.with("reason", reason))
}

/**
 * `TerminatePermissionByOpenidRequest`.
 */
public class TerminatePermissionByOpenidRequest(json: JsonObject) : Model(json) {
    public constructor(appid: String, serviceId: String, reason: String) : this(
        Fields().put("appid", appid).put("service_id", serviceId).put("reason", reason).json,
    )

    /** 公众号id. An app, official account or mini program that is bound to the merchant. */
    public val appid: String get() = json["appid"].text()

    /** 服务ID. The service that WeChat Pay opened for the merchant. */
    public val serviceId: String get() = json["service_id"].text()

    /** 撤销原因. Why it is ended. */
    public val reason: String get() = json["reason"].text()

    /** A copy with another [appid]. */
    public fun withAppid(appid: String): TerminatePermissionByOpenidRequest = TerminatePermissionByOpenidRequest(json.with("appid", appid))

    /** A copy with another [serviceId]. */
    public fun withServiceId(serviceId: String): TerminatePermissionByOpenidRequest = TerminatePermissionByOpenidRequest(json.with("service_id", serviceId))

    /** A copy with another [reason]. */
    public fun withReason(reason: String): TerminatePermissionByOpenidRequest = TerminatePermissionByOpenidRequest(json.with("reason", reason))
}

/**
 * `TerminateUserPermissionRequest`.
 */
public class TerminateUserPermissionRequest(json: JsonObject) : Model(json) {
    public constructor(appid: String, reason: String) : this(
        Fields().put("appid", appid).put("reason", reason).json,
    )

    /** 公众账号ID. An app, official account or mini program that is bound to the merchant. */
    public val appid: String get() = json["appid"].text()

    /** 撤销原因. Why it is ended. */
    public val reason: String get() = json["reason"].text()

    /** A copy with another [appid]. */
    public fun withAppid(appid: String): TerminateUserPermissionRequest = TerminateUserPermissionRequest(json.with("appid", appid))

    /** A copy with another [reason]. */
    public fun withReason(reason: String): TerminateUserPermissionRequest = TerminateUserPermissionRequest(json.with("reason", reason))
}

/**
 * `TimeRange`.
 */
public class TimeRange(json: JsonObject) : Model(json) {
    public constructor(startTime: String? = null, endTime: String? = null, endTimeRemark: String? = null, startTimeRemark: String? = null) : this(
        Fields().put("start_time", startTime).put("end_time", endTime).put("end_time_remark", endTimeRemark).put("start_time_remark", startTimeRemark).json,
    )

    /** 服务开始时间. `yyyyMMddHHmmss`, `yyyyMMdd`, or `OnAccept` for the moment of the confirmation. At most 14 characters. */
    public val startTime: String? get() = json["start_time"].textOrNull()

    /** 服务结束时间. As exact as `start_time`: `yyyyMMddHHmmss` or `yyyyMMdd`. At most 14 characters. */
    public val endTime: String? get() = json["end_time"].textOrNull()

    /** 服务结束时间备注. At most 20 characters. */
    public val endTimeRemark: String? get() = json["end_time_remark"].textOrNull()

    /** 服务开始时间备注. At most 20 characters. */
    public val startTimeRemark: String? get() = json["start_time_remark"].textOrNull()

    /** A copy with another [startTime]. */
    public fun withStartTime(startTime: String?): TimeRange = TimeRange(json.with("start_time", startTime))

    /** A copy with another [endTime]. */
    public fun withEndTime(endTime: String?): TimeRange = TimeRange(json.with("end_time", endTime))

    /** A copy with another [endTimeRemark]. */
    public fun withEndTimeRemark(endTimeRemark: String?): TimeRange = TimeRange(json.with("end_time_remark", endTimeRemark))

    /** A copy with another [startTimeRemark]. */
    public fun withStartTimeRemark(startTimeRemark: String?): TimeRange = TimeRange(json.with("start_time_remark", startTimeRemark))
}

/**
 * `UpdateServiceOrderCollection`.
 */
public class UpdateServiceOrderCollection(json: JsonObject) : Model(json) {

    /** 收款状态. `USER_PAYING`: to be paid; `USER_PAID`: paid. See [UpdateServiceOrderCollectionState]. At most 32 characters. */
    public val state: String get() = json["state"].text()

    /** 收款银行. Known from the community. */
    public val bankType: String? get() = json["bank_type"].textOrNull()

    /** 收款明细列表. */
    public val details: List<UpdateServiceOrderCollectionDetail>? get() = json["details"].listOrNull { UpdateServiceOrderCollectionDetail(it.tree()) }

    /** 已收金额. Paid so far, in fen. */
    public val paidAmount: Long? get() = json["paid_amount"].longOrNull()

    /** 待收金额. Still to be paid, in fen. */
    public val payingAmount: Long? get() = json["paying_amount"].longOrNull()

    /** 总收款金额. In fen. */
    public val totalAmount: Long? get() = json["total_amount"].longOrNull()
}

/**
 * `UpdateServiceOrderCollectionDetail`.
 */
public class UpdateServiceOrderCollectionDetail(json: JsonObject) : Model(json) {

    /** 微信支付交易单号. WeChat Pay's number of the payment. At most 64 characters. */
    public val transactionId: String? get() = json["transaction_id"].textOrNull()

    /** 单笔收款金额. In fen. */
    public val amount: Long? get() = json["amount"].longOrNull()

    /** 收款成功时间. When it was paid, in Beijing time. At most 32 characters, yyyyMMddHHmmss. */
    public val paidTime: String? get() = json["paid_time"].textOrNull()

    /** 收款成功渠道. `NEWTON`: collected by WeChat Pay; `MCH`: paid outside, as the merchant reported. See [PaidType]. At most 32 characters. */
    public val paidType: String? get() = json["paid_type"].textOrNull()

    /** 优惠功能. The coupons that were used. */
    public val promotionDetail: List<Promotion>? get() = json["promotion_detail"].listOrNull { Promotion(it.tree()) }

    /** 收款序号. The place among the receipts of the order, from 1. */
    public val seq: Long? get() = json["seq"].longOrNull()
}

/**
 * `UpdateServiceOrderRequest`.
 */
public class UpdateServiceOrderRequest(json: JsonObject) : Model(json) {
    public constructor(appid: String, serviceId: String, postPayments: List<PostPayment>, reason: String, totalAmount: Long, device: Device? = null, postDiscounts: List<PostPayment>? = null) : this(
        Fields().put("appid", appid).put("service_id", serviceId).put("post_payments", postPayments).put("reason", reason).put("total_amount", totalAmount).put("device", device).put("post_discounts", postDiscounts).json,
    )

    public constructor(appid: String, serviceId: String, postPayments: List<PostPayment>, reason: String, totalAmount: Long) : this(
        Fields().put("appid", appid).put("service_id", serviceId).put("post_payments", postPayments).put("reason", reason).put("total_amount", totalAmount).json,
    )

    /** 公众账号ID. An app, official account or mini program that is bound to the merchant. At most 32 characters. */
    public val appid: String get() = json["appid"].text()

    /** 服务ID. The service that WeChat Pay opened for the merchant. At most 32 characters. */
    public val serviceId: String get() = json["service_id"].text()

    /** 后付费项目. What the user is charged for. */
    public val postPayments: List<PostPayment> get() = json["post_payments"].list { PostPayment(it.tree()) }

    /** 修改原因. Why the amount is lowered. At most 50 characters. */
    public val reason: String get() = json["reason"].text()

    /** 总金额. In fen: `post_payments` without `post_discounts`. */
    public val totalAmount: Long get() = json["total_amount"].long()

    /** 设备信息. */
    public val device: Device? get() = json["device"].treeOrNull()?.let { Device(it) }

    /** 后付费商户优惠. What the merchant takes off. */
    public val postDiscounts: List<PostPayment>? get() = json["post_discounts"].listOrNull { PostPayment(it.tree()) }

    /** A copy with another [appid]. */
    public fun withAppid(appid: String): UpdateServiceOrderRequest = UpdateServiceOrderRequest(json.with("appid", appid))

    /** A copy with another [serviceId]. */
    public fun withServiceId(serviceId: String): UpdateServiceOrderRequest = UpdateServiceOrderRequest(json.with("service_id", serviceId))

    /** A copy with another [postPayments]. */
    public fun withPostPayments(postPayments: List<PostPayment>): UpdateServiceOrderRequest = UpdateServiceOrderRequest(json.with("post_payments", postPayments))

    /** A copy with another [reason]. */
    public fun withReason(reason: String): UpdateServiceOrderRequest = UpdateServiceOrderRequest(json.with("reason", reason))

    /** A copy with another [totalAmount]. */
    public fun withTotalAmount(totalAmount: Long): UpdateServiceOrderRequest = UpdateServiceOrderRequest(json.with("total_amount", totalAmount))

    /** A copy with another [device]. */
    public fun withDevice(device: Device?): UpdateServiceOrderRequest = UpdateServiceOrderRequest(json.with("device", device))

    /** A copy with another [postDiscounts]. */
    public fun withPostDiscounts(postDiscounts: List<PostPayment>?): UpdateServiceOrderRequest = UpdateServiceOrderRequest(json.with("post_discounts", postDiscounts))
}

/**
 * `UpdateServiceOrderResponse`.
 */
public class UpdateServiceOrderResponse(json: JsonObject) : Model(json) {

    /** 商户号. At most 32 characters. */
    public val mchid: String get() = json["mchid"].text()

    /** 公众账号ID. At most 32 characters. */
    public val appid: String get() = json["appid"].text()

    /** 商户服务订单号. The merchant's own number of the service order. At most 32 characters. */
    public val outOrderNo: String get() = json["out_order_no"].text()

    /** 服务ID. The service that WeChat Pay opened for the merchant. At most 32 characters. */
    public val serviceId: String get() = json["service_id"].text()

    /** 后付费项目. What the user is charged for. */
    public val postPayments: List<PostPayment> get() = json["post_payments"].list { PostPayment(it.tree()) }

    /** 服务信息. What is hired or used; shown to the user. At most 20 characters. */
    public val serviceIntroduction: String get() = json["service_introduction"].text()

    /** 服务订单状态. `CREATED`: not confirmed by the user; `DOING`: in progress; `DONE`: completed and settled; `REVOKED`: cancelled; `EXPIRED`: not confirmed in time. See [UpdateServiceOrderResponseState]. At most 32 characters. */
    public val state: String get() = json["state"].text()

    /** 用户唯一标识. Known from the community. */
    public val openid: String? get() = json["openid"].textOrNull()

    /** 微信支付服务订单号. WeChat Pay's number of the service order. At most 64 characters. */
    public val orderId: String? get() = json["order_id"].textOrNull()

    /** 附加数据. Comes back unchanged in queries and notifications. At most 256 characters. */
    public val attach: String? get() = json["attach"].textOrNull()

    /** 收款信息. */
    public val collection: UpdateServiceOrderCollection? get() = json["collection"].treeOrNull()?.let { UpdateServiceOrderCollection(it) }

    /** 服务位置. */
    public val location: Location? get() = json["location"].treeOrNull()?.let { Location(it) }

    /** 是否需要收款. Whether something is to be paid: not when the total is 0. */
    public val needCollection: Boolean? get() = json["need_collection"].booleanOrNull()

    /** 商户回调地址. Where its notifications are posted: https, without a query string. At most 256 characters. */
    public val notifyUrl: String? get() = json["notify_url"].textOrNull()

    /** 商户优惠. What the merchant takes off. */
    public val postDiscounts: List<PostPayment>? get() = json["post_discounts"].listOrNull { PostPayment(it.tree()) }

    /** 服务风险金. What the service may cost at most, as the user is told before. */
    public val riskFund: RiskFund? get() = json["risk_fund"].treeOrNull()?.let { RiskFund(it) }

    /** 订单状态说明. Of `DOING`: `USER_CONFIRM` after the user has confirmed, `MCH_COMPLETE` after the merchant has completed it. See [StateDescription]. At most 32 characters. */
    public val stateDescription: String? get() = json["state_description"].textOrNull()

    /** 服务时间. */
    public val timeRange: TimeRange? get() = json["time_range"].treeOrNull()?.let { TimeRange(it) }

    /** 总金额. In fen. */
    public val totalAmount: Long? get() = json["total_amount"].longOrNull()
}

/**
 * `UserAcceptedResource`.
 */
public class UserAcceptedResource(json: JsonObject) : Model(json) {

    /** 商户号. */
    public val mchid: String? get() = json["mchid"].textOrNull()

    /** 子商户的商户号. */
    public val subMchid: String? get() = json["sub_mchid"].textOrNull()

    /** 公众账号ID. */
    public val appid: String? get() = json["appid"].textOrNull()

    /** 子商户应用ID. */
    public val subAppid: String? get() = json["sub_appid"].textOrNull()

    /** 用户标识. */
    public val openid: String? get() = json["openid"].textOrNull()

    /** 签约模板的唯一标识. The template of the agreement, made in the merchant platform. */
    public val planId: String? get() = json["plan_id"].textOrNull()

    /** 商户签约单号. The merchant's own number of this request. */
    public val outRequestNo: String? get() = json["out_request_no"].textOrNull()

    /** 签约完成时间. */
    public val createTime: String? get() = json["create_time"].textOrNull()

    /** 渠道商商户号. The channel's merchant number. */
    public val channelId: String? get() = json["channel_id"].textOrNull()

    /** `contract_id`. */
    public val contractId: String? get() = json["contract_id"].textOrNull()

    /** 服务ID. The service that WeChat Pay opened for the merchant. */
    public val serviceId: String? get() = json["service_id"].textOrNull()

    /** 子商户公众号下OpenID. */
    public val subOpenid: String? get() = json["sub_openid"].textOrNull()

    /** 授权协议号. The merchant's own number of the authorization. */
    public val authorizationCode: String? get() = json["authorization_code"].textOrNull()

    /** 签约状态. */
    public val contractStatus: String? get() = json["contract_status"].textOrNull()

    /** 服务开启或解除授权时间. When the user authorised the service, or ended that. */
    public val openorcloseTime: String? get() = json["openorclose_time"].textOrNull()

    /** The merchant's own number of the agreement. */
    public val outContractCode: String? get() = json["out_contract_code"].textOrNull()

    /** 授权状态. `USER_OPEN_SERVICE` or `USER_CLOSE_SERVICE`. */
    public val userServiceStatus: String? get() = json["user_service_status"].textOrNull()
}

/**
 * `UserConfirmResource`.
 */
public class UserConfirmResource(json: JsonObject) : Model(json) {

    /** 商户号. At most 32 characters. */
    public val mchid: String get() = json["mchid"].text()

    /** 公众账号ID. At most 32 characters. */
    public val appid: String get() = json["appid"].text()

    /** 用户标识. At most 128 characters. */
    public val openid: String get() = json["openid"].text()

    /** 商户服务订单号. The merchant's own number of the service order. At most 32 characters. */
    public val outOrderNo: String get() = json["out_order_no"].text()

    /** 服务ID. The service that WeChat Pay opened for the merchant. At most 32 characters. */
    public val serviceId: String get() = json["service_id"].text()

    /** 后付费项目. What the user is charged for. */
    public val postPayments: List<PostPayment> get() = json["post_payments"].list { PostPayment(it.tree()) }

    /** 服务风险金. What the service may cost at most, as the user is told before. */
    public val riskFund: RiskFund get() = RiskFund(json["risk_fund"].tree())

    /** 服务信息. What is hired or used; shown to the user. At most 20 characters. */
    public val serviceIntroduction: String get() = json["service_introduction"].text()

    /** 服务订单状态. `CREATED`: not confirmed by the user; `DOING`: in progress; `DONE`: completed and settled; `REVOKED`: cancelled; `EXPIRED`: not confirmed in time. At most 32 characters. */
    public val state: String get() = json["state"].text()

    /** DOING状态附加说明. Of `DOING`: `USER_CONFIRM` after the user has confirmed, `MCH_COMPLETE` after the merchant has completed it. At most 32 characters. */
    public val stateDescription: String get() = json["state_description"].text()

    /** 服务时间段. */
    public val timeRange: UserConfirmResourceTimeRange get() = UserConfirmResourceTimeRange(json["time_range"].tree())

    /** 微信服务单号. WeChat Pay's number of the service order. At most 64 characters. */
    public val orderId: String? get() = json["order_id"].textOrNull()

    /** 商户数据包. Comes back unchanged in queries and notifications. At most 200 characters. */
    public val attach: String? get() = json["attach"].textOrNull()

    /** 收款信息. Known from the community. */
    public val collection: Collection? get() = json["collection"].treeOrNull()?.let { Collection(it) }

    /** 服务位置. */
    public val location: Location? get() = json["location"].treeOrNull()?.let { Location(it) }

    /** 是否需要收款. Whether something is to be paid: not when the total is 0. */
    public val needCollection: Boolean? get() = json["need_collection"].booleanOrNull()

    /** 商户优惠. What the merchant takes off. */
    public val postDiscounts: List<UserConfirmResourcePostDiscount>? get() = json["post_discounts"].listOrNull { UserConfirmResourcePostDiscount(it.tree()) }

    /** 总金额. In fen. */
    public val totalAmount: Long? get() = json["total_amount"].longOrNull()
}

/**
 * `UserConfirmResourcePostDiscount`.
 */
public class UserConfirmResourcePostDiscount(json: JsonObject) : Model(json) {

    /** 优惠名称. At most 20 characters. */
    public val name: String? get() = json["name"].textOrNull()

    /** 优惠说明. At most 30 characters. */
    public val description: String? get() = json["description"].textOrNull()

    /** 优惠金额. In fen. */
    public val amount: Long? get() = json["amount"].longOrNull()
}

/**
 * `UserConfirmResourceTimeRange`.
 */
public class UserConfirmResourceTimeRange(json: JsonObject) : Model(json) {

    /** 服务开始时间. `yyyyMMddHHmmss` or `yyyyMMdd`. At most 14 characters, yyyyMMddHHmmss. */
    public val startTime: String get() = json["start_time"].text()

    /** 服务结束时间. As exact as `start_time`: `yyyyMMddHHmmss` or `yyyyMMdd`. At most 14 characters, yyyyMMddHHmmss. */
    public val endTime: String? get() = json["end_time"].textOrNull()

    /** 服务结束时间备注. At most 20 characters. */
    public val endTimeRemark: String? get() = json["end_time_remark"].textOrNull()

    /** 服务开始时间备注. At most 20 characters. */
    public val startTimeRemark: String? get() = json["start_time_remark"].textOrNull()
}

/**
 * `UserPaidResource`.
 */
public class UserPaidResource(json: JsonObject) : Model(json) {

    /** 商户号. At most 32 characters. */
    public val mchid: String get() = json["mchid"].text()

    /** 公众账号ID. At most 32 characters. */
    public val appid: String get() = json["appid"].text()

    /** 用户标识. At most 128 characters. */
    public val openid: String get() = json["openid"].text()

    /** 商户服务订单号. The merchant's own number of the service order. At most 32 characters. */
    public val outOrderNo: String get() = json["out_order_no"].text()

    /** 服务ID. The service that WeChat Pay opened for the merchant. At most 32 characters. */
    public val serviceId: String get() = json["service_id"].text()

    /** 商户回调地址. Where its notifications are posted: https, without a query string. At most 255 characters. */
    public val notifyUrl: String get() = json["notify_url"].text()

    /** 后付费项目. What the user is charged for. */
    public val postPayments: List<PostPayment> get() = json["post_payments"].list { PostPayment(it.tree()) }

    /** 服务风险金. What the service may cost at most, as the user is told before. */
    public val riskFund: RiskFund get() = RiskFund(json["risk_fund"].tree())

    /** 服务信息. What is hired or used; shown to the user. At most 20 characters. */
    public val serviceIntroduction: String get() = json["service_introduction"].text()

    /** 服务订单状态. `CREATED`: not confirmed by the user; `DOING`: in progress; `DONE`: completed and settled; `REVOKED`: cancelled; `EXPIRED`: not confirmed in time. At most 32 characters. */
    public val state: String get() = json["state"].text()

    /** 服务时间段. */
    public val timeRange: UserConfirmResourceTimeRange get() = UserConfirmResourceTimeRange(json["time_range"].tree())

    /** 微信服务单号. WeChat Pay's number of the service order. At most 64 characters. */
    public val orderId: String? get() = json["order_id"].textOrNull()

    /** 商户数据包. Comes back unchanged in queries and notifications. At most 200 characters. */
    public val attach: String? get() = json["attach"].textOrNull()

    /** 收款信息. */
    public val collection: Collection? get() = json["collection"].treeOrNull()?.let { Collection(it) }

    /** 服务位置. */
    public val location: Location? get() = json["location"].treeOrNull()?.let { Location(it) }

    /** 是否需要收款. Whether something is to be paid: not when the total is 0. */
    public val needCollection: Boolean? get() = json["need_collection"].booleanOrNull()

    /** 商户优惠. What the merchant takes off. */
    public val postDiscounts: List<UserConfirmResourcePostDiscount>? get() = json["post_discounts"].listOrNull { UserConfirmResourcePostDiscount(it.tree()) }

    /** 服务订单状态说明. Of `DOING`: `USER_CONFIRM` after the user has confirmed, `MCH_COMPLETE` after the merchant has completed it. Known from the community. */
    public val stateDescription: String? get() = json["state_description"].textOrNull()

    /** 总金额. In fen. */
    public val totalAmount: Long? get() = json["total_amount"].longOrNull()
}

/**
 * `UserServiceResource`.
 */
public class UserServiceResource(json: JsonObject) : Model(json) {

    /** 微信商户号. */
    public val mchid: String get() = json["mchid"].text()

    /** 微信AppId. */
    public val appid: String get() = json["appid"].text()

    /** 用户唯一标识. */
    public val openid: String get() = json["openid"].text()

    /** 服务ID. The service that WeChat Pay opened for the merchant. */
    public val serviceId: String get() = json["service_id"].text()

    /** 商户签约单号. The merchant's own number of this request. */
    public val outRequestNo: String? get() = json["out_request_no"].textOrNull()

    /** 授权协议号. The merchant's own number of the authorization. */
    public val authorizationCode: String? get() = json["authorization_code"].textOrNull()

    /** 服务开启或解除授权时间. When the user authorised the service, or ended that. YyyyMMddHHmmss. */
    public val openorcloseTime: String? get() = json["openorclose_time"].textOrNull()

    /** 回调状态. `USER_OPEN_SERVICE` or `USER_CLOSE_SERVICE`. */
    public val userServiceStatus: String? get() = json["user_service_status"].textOrNull()
}

/**
 * 授权状态.
 *
 * The documented values; there may be others.
 */
public object AuthorizationState {
    public const val UNAVAILABLE: String = "UNAVAILABLE"
    public const val AVAILABLE: String = "AVAILABLE"
    public const val UNBINDUSER: String = "UNBINDUSER"
}

/**
 * 订单收款状态.
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
public object CompleteServiceOrderResponseState {
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
public object CreateServiceOrderResponseState {
    public const val CREATED: String = "CREATED"
    public const val DOING: String = "DOING"
    public const val DONE: String = "DONE"
    public const val REVOKED: String = "REVOKED"
    public const val EXPIRED: String = "EXPIRED"
}

/**
 * 优惠币种.
 *
 * The documented values; there may be others.
 */
public object Currency {
    public const val CNY: String = "CNY"
}

/**
 * 服务订单状态.
 *
 * The documented values; there may be others.
 */
public object DirectCompleteServiceOrderResponseState {
    public const val CREATED: String = "CREATED"
    public const val DOING: String = "DOING"
    public const val DONE: String = "DONE"
    public const val REVOKED: String = "REVOKED"
    public const val EXPIRED: String = "EXPIRED"
}

/**
 * 收款状态.
 *
 * The documented values; there may be others.
 */
public object GetServiceOrderCollectionState {
    public const val USER_PAYING: String = "USER_PAYING"
    public const val USER_PAID: String = "USER_PAID"
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
 * 跳转链接类型.
 *
 * The documented values; there may be others.
 */
public object JumpLinkType {
    public const val JUMP_LINK_MINI_PROGRAM: String = "JUMP_LINK_MINI_PROGRAM"
}

/**
 * 风险金名称.
 *
 * The documented values; there may be others.
 */
public object Name {
    public const val DEPOSIT: String = "DEPOSIT"
    public const val ADVANCE: String = "ADVANCE"
    public const val CASH_DEPOSIT: String = "CASH_DEPOSIT"
    public const val ESTIMATE_ORDER_COST: String = "ESTIMATE_ORDER_COST"
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
 * 收款状态.
 *
 * The documented values; there may be others.
 */
public object SyncServiceOrderCollectionState {
    public const val USER_PAYING: String = "USER_PAYING"
    public const val USER_PAID: String = "USER_PAID"
}

/**
 * 服务订单状态.
 *
 * The documented values; there may be others.
 */
public object SyncServiceOrderResponseState {
    public const val CREATED: String = "CREATED"
    public const val DOING: String = "DOING"
    public const val DONE: String = "DONE"
    public const val REVOKED: String = "REVOKED"
    public const val EXPIRED: String = "EXPIRED"
}

/**
 * 压缩类型.
 *
 * The documented values; there may be others.
 */
public object TarType {
    public const val GZIP: String = "GZIP"
}

/**
 * 优惠类型.
 *
 * The documented values; there may be others.
 */
public object Type {
    public const val CASH: String = "CASH"
    public const val NOCASH: String = "NOCASH"
}

/**
 * 收款状态.
 *
 * The documented values; there may be others.
 */
public object UpdateServiceOrderCollectionState {
    public const val USER_PAYING: String = "USER_PAYING"
    public const val USER_PAID: String = "USER_PAID"
}

/**
 * 服务订单状态.
 *
 * The documented values; there may be others.
 */
public object UpdateServiceOrderResponseState {
    public const val CREATED: String = "CREATED"
    public const val DOING: String = "DOING"
    public const val DONE: String = "DONE"
    public const val REVOKED: String = "REVOKED"
    public const val EXPIRED: String = "EXPIRED"
}

/**
 * 用户授权服务情况.
 *
 * The documented values; there may be others.
 */
public object UseServiceState {
    public const val UNAVAILABLE: String = "UNAVAILABLE"
    public const val AVAILABLE: String = "AVAILABLE"
}
