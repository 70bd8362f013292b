// Generated from api/brand_profit_sharing.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.brandprofitsharing

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
 * `AddReceiverRequest`.
 */
public class AddReceiverRequest(json: JsonObject) : Model(json) {
    public constructor(appid: String, type: String, brandMchid: String, account: String, relationType: String, subAppid: String? = null, name: String? = null) : this(
        Fields().put("appid", appid).put("type", type).put("brand_mchid", brandMchid).put("account", account).put("relation_type", relationType).put("sub_appid", subAppid).put("name", name).json,
    )

    public constructor(appid: String, type: String, brandMchid: String, account: String, relationType: String) : this(
        Fields().put("appid", appid).put("type", type).put("brand_mchid", brandMchid).put("account", account).put("relation_type", relationType).json,
    )

    /** 公众账号ID. At most 32 characters. */
    public val appid: String get() = json["appid"].text()

    /** 接收方类型. `MERCHANT_ID`: a merchant; `PERSONAL_OPENID`: a user under `appid`; `PERSONAL_SUB_OPENID`: a user under `sub_appid`. See [Type]. At most 32 characters. */
    public val type: String get() = json["type"].text()

    /** 品牌主商户号. The main merchant of the brand that the store belongs to. At most 32 characters. */
    public val brandMchid: String get() = json["brand_mchid"].text()

    /** 接收方账号. A merchant number or an openid, as `type` says. At most 64 characters. */
    public val account: String get() = json["account"].text()

    /** 与品牌主的关系类型. What the receiver is to the brand. See [RelationType]. At most 32 characters. */
    public val relationType: String get() = json["relation_type"].text()

    /** 品牌主公众账号ID. The brand's own app; needed with the type `PERSONAL_SUB_OPENID`. At most 32 characters. */
    public val subAppid: String? get() = json["sub_appid"].textOrNull()

    /** 接收方名称. The full name: needed with `MERCHANT_ID`; of a person it is checked against the account when given. At most 256 characters. */
    public val name: String? get() = json["name"].textOrNull()

    /** A copy with another [appid]. */
    public fun withAppid(appid: String): AddReceiverRequest = AddReceiverRequest(json.with("appid", appid))

    /** A copy with another [type]. */
    public fun withType(type: String): AddReceiverRequest = AddReceiverRequest(json.with("type", type))

    /** A copy with another [brandMchid]. */
    public fun withBrandMchid(brandMchid: String): AddReceiverRequest = AddReceiverRequest(json.with("brand_mchid", brandMchid))

    /** A copy with another [account]. */
    public fun withAccount(account: String): AddReceiverRequest = AddReceiverRequest(json.with("account", account))

    /** A copy with another [relationType]. */
    public fun withRelationType(relationType: String): AddReceiverRequest = AddReceiverRequest(json.with("relation_type", relationType))

    /** A copy with another [subAppid]. */
    public fun withSubAppid(subAppid: String?): AddReceiverRequest = AddReceiverRequest(json.with("sub_appid", subAppid))

    /** A copy with another [name]. */
    public fun withName(name: String?): AddReceiverRequest = AddReceiverRequest(json.with("name", name))
}

/**
 * `AddReceiverResponse`.
 */
public class AddReceiverResponse(json: JsonObject) : Model(json) {

    /** 接收方类型. `MERCHANT_ID`: a merchant; `PERSONAL_OPENID`: a user under `appid`; `PERSONAL_SUB_OPENID`: a user under `sub_appid`. See [Type]. At most 32 characters. */
    public val type: String get() = json["type"].text()

    /** 品牌主商户号. The main merchant of the brand that the store belongs to. At most 32 characters. */
    public val brandMchid: String get() = json["brand_mchid"].text()

    /** 接收方账号. A merchant number or an openid, as `type` says. At most 64 characters. */
    public val account: String get() = json["account"].text()
}

/**
 * `CreateOrderReceiver`.
 */
public class CreateOrderReceiver(json: JsonObject) : Model(json) {
    public constructor(type: String, description: String, account: String, amount: Long, name: String? = null) : this(
        Fields().put("type", type).put("description", description).put("account", account).put("amount", amount).put("name", name).json,
    )

    public constructor(type: String, description: String, account: String, amount: Long) : this(
        Fields().put("type", type).put("description", description).put("account", account).put("amount", amount).json,
    )

    /** 接收方类型. `MERCHANT_ID`: a merchant; `PERSONAL_OPENID`: a user under `appid`; `PERSONAL_SUB_OPENID`: a user under `sub_appid`. See [Type]. At most 32 characters. */
    public val type: String get() = json["type"].text()

    /** 分账描述. At most 80 characters. */
    public val description: String get() = json["description"].text()

    /** 接收方账号. A merchant number or an openid, as `type` says. At most 64 characters. */
    public val account: String get() = json["account"].text()

    /** 分账金额. In fen. */
    public val amount: Long get() = json["amount"].long()

    /** 分账个人接收方姓名. Of a person; checked against the account when given. At most 10240 characters, encrypted on the wire. */
    public val name: String? get() = json["name"].textOrNull()

    /** A copy with another [type]. */
    public fun withType(type: String): CreateOrderReceiver = CreateOrderReceiver(json.with("type", type))

    /** A copy with another [description]. */
    public fun withDescription(description: String): CreateOrderReceiver = CreateOrderReceiver(json.with("description", description))

    /** A copy with another [account]. */
    public fun withAccount(account: String): CreateOrderReceiver = CreateOrderReceiver(json.with("account", account))

    /** A copy with another [amount]. */
    public fun withAmount(amount: Long): CreateOrderReceiver = CreateOrderReceiver(json.with("amount", amount))

    /** A copy with another [name]. */
    public fun withName(name: String?): CreateOrderReceiver = CreateOrderReceiver(json.with("name", name))

    override fun isSensitive(name: String): Boolean = name == "name"
}

/**
 * `CreateOrderReceiverResult`.
 */
public class CreateOrderReceiverResult(json: JsonObject) : Model(json) {

    /** 接收方类型. `MERCHANT_ID`: a merchant; `PERSONAL_OPENID`: a user under `appid`; `PERSONAL_SUB_OPENID`: a user under `sub_appid`. See [Type]. At most 32 characters. */
    public val type: String get() = json["type"].text()

    /** 分账描述. At most 80 characters. */
    public val description: String get() = json["description"].text()

    /** 分账明细单号. WeChat Pay's number of this part of the split. At most 64 characters. */
    public val detailId: String get() = json["detail_id"].text()

    /** 接收方账号. A merchant number or an openid, as `type` says. At most 64 characters. */
    public val account: String get() = json["account"].text()

    /** 分账金额. In fen. */
    public val amount: Long? get() = json["amount"].longOrNull()

    /** 分账完成时间. RFC 3339. */
    public val finishTime: String get() = json["finish_time"].text()

    /** 分账结果. `PENDING`: not yet paid; `SUCCESS`: paid; `CLOSED`: not paid, see `fail_reason`, and the money is back with the merchant. See [CreateOrderReceiverResultResult]. At most 32 characters. */
    public val result: String get() = json["result"].text()

    /** 分账失败原因. Set when it failed. See [CreateOrderReceiverResultFailReason]. At most 64 characters. */
    public val failReason: String? get() = json["fail_reason"].textOrNull()
}

/**
 * `CreateOrderRequest`.
 */
public class CreateOrderRequest(json: JsonObject) : Model(json) {
    public constructor(subMchid: String, transactionId: String, brandMchid: String, outOrderNo: String, finish: Boolean, receivers: List<CreateOrderReceiver>, appid: String? = null, subAppid: String? = null, notifyUrl: String? = null) : this(
        Fields().put("sub_mchid", subMchid).put("transaction_id", transactionId).put("brand_mchid", brandMchid).put("out_order_no", outOrderNo).put("finish", finish).put("receivers", receivers).put("appid", appid).put("sub_appid", subAppid).put("notify_url", notifyUrl).json,
    )

    public constructor(subMchid: String, transactionId: String, brandMchid: String, outOrderNo: String, finish: Boolean, receivers: List<CreateOrderReceiver>) : this(
        Fields().put("sub_mchid", subMchid).put("transaction_id", transactionId).put("brand_mchid", brandMchid).put("out_order_no", outOrderNo).put("finish", finish).put("receivers", receivers).json,
    )

    /** 特约商户号. The sub-merchant that the partner acts for. At most 32 characters. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 微信订单号. WeChat Pay's number of the payment. At most 32 characters. */
    public val transactionId: String get() = json["transaction_id"].text()

    /** 品牌主商户号. The main merchant of the brand that the store belongs to. At most 32 characters. */
    public val brandMchid: String get() = json["brand_mchid"].text()

    /** 商户分账单号. The merchant's own number of the split. At most 64 characters. */
    public val outOrderNo: String get() = json["out_order_no"].text()

    /** 是否分账完成. Whether what is not split is released, after which nothing more of the order can be split. With `false`, it stays frozen for further splits. */
    public val finish: Boolean get() = json["finish"].boolean()

    /** 分账接收方列表. */
    public val receivers: List<CreateOrderReceiver> get() = json["receivers"].list { CreateOrderReceiver(it.tree()) }

    /** 公众账号ID. Needed with receivers of type `PERSONAL_OPENID`. At most 32 characters. */
    public val appid: String? get() = json["appid"].textOrNull()

    /** 品牌主公众账号ID. The brand's own app; needed with receivers of type `PERSONAL_SUB_OPENID`. At most 32 characters. */
    public val subAppid: String? get() = json["sub_appid"].textOrNull()

    /** 分账结果回调url. Where its notifications are posted: https, without a query string. Known from the community. */
    public val notifyUrl: String? get() = json["notify_url"].textOrNull()

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String): CreateOrderRequest = CreateOrderRequest(json.with("sub_mchid", subMchid))

    /** A copy with another [transactionId]. */
    public fun withTransactionId(transactionId: String): CreateOrderRequest = CreateOrderRequest(json.with("transaction_id", transactionId))

    /** A copy with another [brandMchid]. */
    public fun withBrandMchid(brandMchid: String): CreateOrderRequest = CreateOrderRequest(json.with("brand_mchid", brandMchid))

    /** A copy with another [outOrderNo]. */
    public fun withOutOrderNo(outOrderNo: String): CreateOrderRequest = CreateOrderRequest(json.with("out_order_no", outOrderNo))

    /** A copy with another [finish]. */
    public fun withFinish(finish: Boolean): CreateOrderRequest = CreateOrderRequest(json.with("finish", finish))

    /** A copy with another [receivers]. */
    public fun withReceivers(receivers: List<CreateOrderReceiver>): CreateOrderRequest = CreateOrderRequest(json.with("receivers", receivers))

    /** A copy with another [appid]. */
    public fun withAppid(appid: String?): CreateOrderRequest = CreateOrderRequest(json.with("appid", appid))

    /** A copy with another [subAppid]. */
    public fun withSubAppid(subAppid: String?): CreateOrderRequest = CreateOrderRequest(json.with("sub_appid", subAppid))

    /** A copy with another [notifyUrl]. */
    public fun withNotifyUrl(notifyUrl: String?): CreateOrderRequest = CreateOrderRequest(json.with("notify_url", notifyUrl))
}

/**
 * `CreateOrderResponse`.
 */
public class CreateOrderResponse(json: JsonObject) : Model(json) {

    /** 特约商户号. At most 32 characters. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 微信订单号. WeChat Pay's number of the payment. At most 32 characters. */
    public val transactionId: String get() = json["transaction_id"].text()

    /** 品牌主商户号. The main merchant of the brand that the store belongs to. At most 32 characters. */
    public val brandMchid: String get() = json["brand_mchid"].text()

    /** 微信分账单号. WeChat Pay's number of the split. At most 64 characters. */
    public val orderId: String get() = json["order_id"].text()

    /** 商户分账单号. The merchant's own number of the split. At most 64 characters. */
    public val outOrderNo: String get() = json["out_order_no"].text()

    /** 分账接收方列表. */
    public val receivers: List<CreateOrderReceiverResult> get() = json["receivers"].list { CreateOrderReceiverResult(it.tree()) }

    /** 分账单状态. `PROCESSING`: being split; `FINISHED`: every receiver has come to its end, which `receivers` tells. See [Status]. */
    public val status: String? get() = json["status"].textOrNull()

    /** 分账完结金额. In fen. Known from the community. */
    public val finishAmount: Long? get() = json["finish_amount"].longOrNull()

    /** 分账完结描述. Set where the split releases what is left. Known from the community. */
    public val finishDescription: String? get() = json["finish_description"].textOrNull()
}

/**
 * `CreateReturnOrderRequest`.
 */
public class CreateReturnOrderRequest(json: JsonObject) : Model(json) {
    public constructor(subMchid: String, description: String, outReturnNo: String, returnMchid: String, amount: Long, orderId: String? = null, outOrderNo: String? = null) : this(
        Fields().put("sub_mchid", subMchid).put("description", description).put("out_return_no", outReturnNo).put("return_mchid", returnMchid).put("amount", amount).put("order_id", orderId).put("out_order_no", outOrderNo).json,
    )

    public constructor(subMchid: String, description: String, outReturnNo: String, returnMchid: String, amount: Long) : this(
        Fields().put("sub_mchid", subMchid).put("description", description).put("out_return_no", outReturnNo).put("return_mchid", returnMchid).put("amount", amount).json,
    )

    /** 特约商户号. The sub-merchant that the partner acts for. At most 32 characters. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 回退描述. At most 80 characters. */
    public val description: String get() = json["description"].text()

    /** 商户回退单号. The merchant's own number of the return. At most 64 characters. */
    public val outReturnNo: String get() = json["out_return_no"].text()

    /** 回退商户号. The merchant that got the money and gives it back. At most 32 characters. */
    public val returnMchid: String get() = json["return_mchid"].text()

    /** 回退金额. In fen: at most what this receiver got. */
    public val amount: Long get() = json["amount"].long()

    /** 微信分账单号. WeChat Pay's number of the split; either this or `out_order_no`. At most 64 characters. */
    public val orderId: String? get() = json["order_id"].textOrNull()

    /** 商户分账单号. The merchant's own number of the split; either this or `order_id`. At most 64 characters. */
    public val outOrderNo: String? get() = json["out_order_no"].textOrNull()

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String): CreateReturnOrderRequest = CreateReturnOrderRequest(json.with("sub_mchid", subMchid))

    /** A copy with another [description]. */
    public fun withDescription(description: String): CreateReturnOrderRequest = CreateReturnOrderRequest(json.with("description", description))

    /** A copy with another [outReturnNo]. */
    public fun withOutReturnNo(outReturnNo: String): CreateReturnOrderRequest = CreateReturnOrderRequest(json.with("out_return_no", outReturnNo))

    /** A copy with another [returnMchid]. */
    public fun withReturnMchid(returnMchid: String): CreateReturnOrderRequest = CreateReturnOrderRequest(json.with("return_mchid", returnMchid))

    /** A copy with another [amount]. */
    public fun withAmount(amount: Long): CreateReturnOrderRequest = CreateReturnOrderRequest(json.with("amount", amount))

    /** A copy with another [orderId]. */
    public fun withOrderId(orderId: String?): CreateReturnOrderRequest = CreateReturnOrderRequest(json.with("order_id", orderId))

    /** A copy with another [outOrderNo]. */
    public fun withOutOrderNo(outOrderNo: String?): CreateReturnOrderRequest = CreateReturnOrderRequest(json.with("out_order_no", outOrderNo))
}

/**
 * `CreateReturnOrderResponse`.
 */
public class CreateReturnOrderResponse(json: JsonObject) : Model(json) {

    /** 特约商户号. At most 32 characters. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 微信分账单号. WeChat Pay's number of the split. At most 64 characters. */
    public val orderId: String get() = json["order_id"].text()

    /** 商户分账单号. The merchant's own number of the split. At most 64 characters. */
    public val outOrderNo: String get() = json["out_order_no"].text()

    /** 商户回退单号. The merchant's own number of the return. At most 64 characters. */
    public val outReturnNo: String get() = json["out_return_no"].text()

    /** 回退商户号. The merchant that got the money and gives it back. At most 32 characters. */
    public val returnMchid: String get() = json["return_mchid"].text()

    /** 微信回退单号. WeChat Pay's number of the return. At most 64 characters. */
    public val returnNo: String get() = json["return_no"].text()

    /** 回退金额. In fen. */
    public val amount: Long? get() = json["amount"].longOrNull()

    /** 完成时间. RFC 3339. */
    public val finishTime: String get() = json["finish_time"].text()

    /** 回退结果. `PROCESSING`: query it later; `SUCCESS`: the money is back; `FAIL`: see `fail_reason`. See [CreateReturnOrderResponseResult]. At most 32 characters. */
    public val result: String get() = json["result"].text()

    /** 失败原因. Set when it failed. See [CreateReturnOrderResponseFailReason]. At most 64 characters. */
    public val failReason: String? get() = json["fail_reason"].textOrNull()
}

/**
 * `DeleteReceiverRequest`.
 */
public class DeleteReceiverRequest(json: JsonObject) : Model(json) {
    public constructor(appid: String, type: String, brandMchid: String, account: String, subAppid: String? = null) : this(
        Fields().put("appid", appid).put("type", type).put("brand_mchid", brandMchid).put("account", account).put("sub_appid", subAppid).json,
    )

    public constructor(appid: String, type: String, brandMchid: String, account: String) : this(
        Fields().put("appid", appid).put("type", type).put("brand_mchid", brandMchid).put("account", account).json,
    )

    /** 公众账号ID. At most 32 characters. */
    public val appid: String get() = json["appid"].text()

    /** 接收方类型. `MERCHANT_ID`: a merchant; `PERSONAL_OPENID`: a user under `appid`; `PERSONAL_SUB_OPENID`: a user under `sub_appid`. See [Type]. At most 32 characters. */
    public val type: String get() = json["type"].text()

    /** 品牌主商户号. The main merchant of the brand that the store belongs to. At most 32 characters. */
    public val brandMchid: String get() = json["brand_mchid"].text()

    /** 接收方账号. A merchant number or an openid, as `type` says. At most 64 characters. */
    public val account: String get() = json["account"].text()

    /** 品牌主公众账号ID. The brand's own app; needed with the type `PERSONAL_SUB_OPENID`. At most 32 characters. */
    public val subAppid: String? get() = json["sub_appid"].textOrNull()

    /** A copy with another [appid]. */
    public fun withAppid(appid: String): DeleteReceiverRequest = DeleteReceiverRequest(json.with("appid", appid))

    /** A copy with another [type]. */
    public fun withType(type: String): DeleteReceiverRequest = DeleteReceiverRequest(json.with("type", type))

    /** A copy with another [brandMchid]. */
    public fun withBrandMchid(brandMchid: String): DeleteReceiverRequest = DeleteReceiverRequest(json.with("brand_mchid", brandMchid))

    /** A copy with another [account]. */
    public fun withAccount(account: String): DeleteReceiverRequest = DeleteReceiverRequest(json.with("account", account))

    /** A copy with another [subAppid]. */
    public fun withSubAppid(subAppid: String?): DeleteReceiverRequest = DeleteReceiverRequest(json.with("sub_appid", subAppid))
}

/**
 * `DeleteReceiverResponse`.
 */
public class DeleteReceiverResponse(json: JsonObject) : Model(json) {

    /** 接收方类型. `MERCHANT_ID`: a merchant; `PERSONAL_OPENID`: a user under `appid`; `PERSONAL_SUB_OPENID`: a user under `sub_appid`. See [Type]. At most 32 characters. */
    public val type: String get() = json["type"].text()

    /** 品牌主商户号. The main merchant of the brand that the store belongs to. At most 32 characters. */
    public val brandMchid: String get() = json["brand_mchid"].text()

    /** 接收方账号. A merchant number or an openid, as `type` says. At most 64 characters. */
    public val account: String get() = json["account"].text()
}

/**
 * `FinishOrderRequest`.
 */
public class FinishOrderRequest(json: JsonObject) : Model(json) {
    public constructor(subMchid: String, transactionId: String, description: String, outOrderNo: String, notifyUrl: String? = null) : this(
        Fields().put("sub_mchid", subMchid).put("transaction_id", transactionId).put("description", description).put("out_order_no", outOrderNo).put("notify_url", notifyUrl).json,
    )

    public constructor(subMchid: String, transactionId: String, description: String, outOrderNo: String) : this(
        Fields().put("sub_mchid", subMchid).put("transaction_id", transactionId).put("description", description).put("out_order_no", outOrderNo).json,
    )

    /** 特约商户号. The sub-merchant that the partner acts for. At most 32 characters. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 微信订单号. WeChat Pay's number of the payment. At most 32 characters. */
    public val transactionId: String get() = json["transaction_id"].text()

    /** 解冻原因描述. At most 80 characters. */
    public val description: String get() = json["description"].text()

    /** 商户分账单号. The merchant's own number of the split. At most 64 characters. */
    public val outOrderNo: String get() = json["out_order_no"].text()

    /** 分账结果回调url. Where its notifications are posted: https, without a query string. Known from the community. */
    public val notifyUrl: String? get() = json["notify_url"].textOrNull()

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String): FinishOrderRequest = FinishOrderRequest(json.with("sub_mchid", subMchid))

    /** A copy with another [transactionId]. */
    public fun withTransactionId(transactionId: String): FinishOrderRequest = FinishOrderRequest(json.with("transaction_id", transactionId))

    /** A copy with another [description]. */
    public fun withDescription(description: String): FinishOrderRequest = FinishOrderRequest(json.with("description", description))

    /** A copy with another [outOrderNo]. */
    public fun withOutOrderNo(outOrderNo: String): FinishOrderRequest = FinishOrderRequest(json.with("out_order_no", outOrderNo))

    /** A copy with another [notifyUrl]. */
    public fun withNotifyUrl(notifyUrl: String?): FinishOrderRequest = FinishOrderRequest(json.with("notify_url", notifyUrl))
}

/**
 * `FinishOrderResponse`.
 */
public class FinishOrderResponse(json: JsonObject) : Model(json) {

    /** 特约商户号. At most 32 characters. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 微信订单号. WeChat Pay's number of the payment. At most 32 characters. */
    public val transactionId: String get() = json["transaction_id"].text()

    /** 微信分账单号. WeChat Pay's number of the split. At most 64 characters. */
    public val orderId: String get() = json["order_id"].text()

    /** 商户分账单号. The merchant's own number of the split. At most 64 characters. */
    public val outOrderNo: String get() = json["out_order_no"].text()
}

/**
 * `GetMaxRatioResponse`.
 */
public class GetMaxRatioResponse(json: JsonObject) : Model(json) {

    /** 品牌商户号. The main merchant of the brand that the store belongs to. At most 32 characters. */
    public val brandMchid: String get() = json["brand_mchid"].text()

    /** 最大分账比例. In ten-thousandths: 2000 is 20 %. */
    public val maxRatio: Long? get() = json["max_ratio"].longOrNull()
}

/**
 * `GetOrderResponse`.
 */
public class GetOrderResponse(json: JsonObject) : Model(json) {

    /** 特约商户号. At most 32 characters. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 微信订单号. WeChat Pay's number of the payment. At most 32 characters. */
    public val transactionId: String get() = json["transaction_id"].text()

    /** 分账单状态. `PROCESSING`: being split; `FINISHED`: every receiver has come to its end, which `receivers` tells. See [Status]. At most 32 characters. */
    public val status: String get() = json["status"].text()

    /** 微信分账单号. WeChat Pay's number of the split. At most 64 characters. */
    public val orderId: String get() = json["order_id"].text()

    /** 商户分账单号. The merchant's own number of the split. At most 64 characters. */
    public val outOrderNo: String get() = json["out_order_no"].text()

    /** 分账接收方列表. */
    public val receivers: List<OrderReceiver> get() = json["receivers"].list { OrderReceiver(it.tree()) }

    /** 分账完结金额. In fen. */
    public val finishAmount: Long? get() = json["finish_amount"].longOrNull()

    /** 分账完结描述. Set where the split releases what is left. At most 80 characters. */
    public val finishDescription: String? get() = json["finish_description"].textOrNull()
}

/**
 * `GetReturnOrderResponse`.
 */
public class GetReturnOrderResponse(json: JsonObject) : Model(json) {

    /** 特约商户号. At most 32 characters. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 微信分账单号. WeChat Pay's number of the split. At most 64 characters. */
    public val orderId: String get() = json["order_id"].text()

    /** 商户分账单号. The merchant's own number of the split. At most 64 characters. */
    public val outOrderNo: String get() = json["out_order_no"].text()

    /** 商户回退单号. The merchant's own number of the return. At most 64 characters. */
    public val outReturnNo: String get() = json["out_return_no"].text()

    /** 回退商户号. The merchant that got the money and gives it back. At most 32 characters. */
    public val returnMchid: String get() = json["return_mchid"].text()

    /** 微信回退单号. WeChat Pay's number of the return. At most 64 characters. */
    public val returnNo: String get() = json["return_no"].text()

    /** 回退金额. In fen. */
    public val amount: Long? get() = json["amount"].longOrNull()

    /** 完成时间. RFC 3339. */
    public val finishTime: String get() = json["finish_time"].text()

    /** 回退结果. `PROCESSING`: query it later; `SUCCESS`: the money is back; `FAIL`: see `fail_reason`. See [GetReturnOrderResponseResult]. At most 32 characters. */
    public val result: String get() = json["result"].text()

    /** 失败原因. Set when it failed. See [GetReturnOrderResponseFailReason]. At most 64 characters. */
    public val failReason: String? get() = json["fail_reason"].textOrNull()
}

/**
 * `GetUnsplitAmountResponse`.
 */
public class GetUnsplitAmountResponse(json: JsonObject) : Model(json) {

    /** 微信订单号. WeChat Pay's number of the payment. At most 32 characters. */
    public val transactionId: String get() = json["transaction_id"].text()

    /** 订单剩余待分金额. In fen. */
    public val unsplitAmount: Long? get() = json["unsplit_amount"].longOrNull()
}

/**
 * `OrderReceiver`.
 */
public class OrderReceiver(json: JsonObject) : Model(json) {

    /** 接收方类型. `MERCHANT_ID`: a merchant; `PERSONAL_OPENID`: a user under `appid`; `PERSONAL_SUB_OPENID`: a user under `sub_appid`. See [Type]. At most 32 characters. */
    public val type: String get() = json["type"].text()

    /** 分账描述. At most 80 characters. */
    public val description: String get() = json["description"].text()

    /** 分账明细单号. WeChat Pay's number of this part of the split. At most 64 characters. */
    public val detailId: String get() = json["detail_id"].text()

    /** 接收方账号. A merchant number or an openid, as `type` says. At most 64 characters. */
    public val account: String get() = json["account"].text()

    /** 分账金额. In fen. */
    public val amount: Long? get() = json["amount"].longOrNull()

    /** 分账完成时间. RFC 3339. */
    public val finishTime: String get() = json["finish_time"].text()

    /** 分账结果. `PENDING`: not yet paid; `SUCCESS`: paid; `CLOSED`: not paid, see `fail_reason`, and the money is back with the merchant. At most 32 characters. */
    public val result: String get() = json["result"].text()

    /** 分账失败原因. Set when it failed. See [OrderReceiverFailReason]. At most 64 characters. */
    public val failReason: String? get() = json["fail_reason"].textOrNull()
}

/**
 * 分账失败原因.
 *
 * The documented values; there may be others.
 */
public object CreateOrderReceiverResultFailReason {
    public const val ACCOUNT_ABNORMAL: String = "ACCOUNT_ABNORMAL"
    public const val NO_RELATION: String = "NO_RELATION"
    public const val RECEIVER_HIGH_RISK: String = "RECEIVER_HIGH_RISK"
    public const val RECEIVER_REAL_NAME_NOT_VERIFIED: String = "RECEIVER_REAL_NAME_NOT_VERIFIED"
    public const val NO_AUTH: String = "NO_AUTH"
    public const val RECEIVER_RECEIPT_LIMIT: String = "RECEIVER_RECEIPT_LIMIT"
    public const val PAYER_ACCOUNT_ABNORMAL: String = "PAYER_ACCOUNT_ABNORMAL"
    public const val INVALID_REQUEST: String = "INVALID_REQUEST"
}

/**
 * 分账结果.
 *
 * The documented values; there may be others.
 */
public object CreateOrderReceiverResultResult {
    public const val PENDING: String = "PENDING"
    public const val SUCCESS: String = "SUCCESS"
    public const val CLOSED: String = "CLOSED"
}

/**
 * 失败原因.
 *
 * The documented values; there may be others.
 */
public object CreateReturnOrderResponseFailReason {
    public const val ACCOUNT_ABNORMAL: String = "ACCOUNT_ABNORMAL"
    public const val TIME_OUT_CLOSED: String = "TIME_OUT_CLOSED"
    public const val PAYER_ACCOUNT_ABNORMAL: String = "PAYER_ACCOUNT_ABNORMAL"
}

/**
 * 回退结果.
 *
 * The documented values; there may be others.
 */
public object CreateReturnOrderResponseResult {
    public const val PROCESSING: String = "PROCESSING"
    public const val SUCCESS: String = "SUCCESS"
    public const val FAIL: String = "FAIL"
}

/**
 * 失败原因.
 *
 * The documented values; there may be others.
 */
public object GetReturnOrderResponseFailReason {
    public const val ACCOUNT_ABNORMAL: String = "ACCOUNT_ABNORMAL"
    public const val TIME_OUT_CLOSED: String = "TIME_OUT_CLOSED"
    public const val PAYER_ACCOUNT_ABNORMAL: String = "PAYER_ACCOUNT_ABNORMAL"
    public const val INVALID_REQUEST: String = "INVALID_REQUEST"
}

/**
 * 回退结果.
 *
 * The documented values; there may be others.
 */
public object GetReturnOrderResponseResult {
    public const val PROCESSING: String = "PROCESSING"
    public const val SUCCESS: String = "SUCCESS"
    public const val FAIL: String = "FAIL"
}

/**
 * 分账失败原因.
 *
 * The documented values; there may be others.
 */
public object OrderReceiverFailReason {
    public const val ACCOUNT_ABNORMAL: String = "ACCOUNT_ABNORMAL"
    public const val NO_RELATION: String = "NO_RELATION"
    public const val RECEIVER_HIGH_RISK: String = "RECEIVER_HIGH_RISK"
    public const val RECEIVER_REAL_NAME_NOT_VERIFIED: String = "RECEIVER_REAL_NAME_NOT_VERIFIED"
    public const val NO_AUTH: String = "NO_AUTH"
    public const val RECEIVER_RECEIPT_LIMIT: String = "RECEIVER_RECEIPT_LIMIT"
    public const val PAYER_ACCOUNT_ABNORMAL: String = "PAYER_ACCOUNT_ABNORMAL"
    public const val INVALID_REQUEST: String = "INVALID_REQUEST"
}

/**
 * 与品牌主的关系类型.
 *
 * The documented values; there may be others.
 */
public object RelationType {
    public const val SUPPLIER: String = "SUPPLIER"
    public const val DISTRIBUTOR: String = "DISTRIBUTOR"
    public const val SERVICE_PROVIDER: String = "SERVICE_PROVIDER"
    public const val PLATFORM: String = "PLATFORM"
    public const val STAFF: String = "STAFF"
    public const val OTHERS: String = "OTHERS"
}

/**
 * 分账单状态.
 *
 * The documented values; there may be others.
 */
public object Status {
    public const val PROCESSING: String = "PROCESSING"
    public const val FINISHED: String = "FINISHED"
}

/**
 * 接收方类型.
 *
 * The documented values; there may be others.
 */
public object Type {
    public const val MERCHANT_ID: String = "MERCHANT_ID"
    public const val PERSONAL_OPENID: String = "PERSONAL_OPENID"
    public const val PERSONAL_SUB_OPENID: String = "PERSONAL_SUB_OPENID"
}
