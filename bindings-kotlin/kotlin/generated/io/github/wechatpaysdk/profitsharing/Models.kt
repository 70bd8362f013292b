// Generated from api/profit_sharing.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.profitsharing

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
    public constructor(appid: String, type: String, account: String, relationType: String, subMchid: String? = null, subAppid: String? = null, name: String? = null, customRelation: String? = null) : this(
        Fields().put("appid", appid).put("type", type).put("account", account).put("relation_type", relationType).put("sub_mchid", subMchid).put("sub_appid", subAppid).put("name", name).put("custom_relation", customRelation).json,
    )

    public constructor(appid: String, type: String, account: String, relationType: String) : this(
        Fields().put("appid", appid).put("type", type).put("account", account).put("relation_type", relationType).json,
    )

    /** 公众账号ID. At most 32 characters. */
    public val appid: String get() = json["appid"].text()

    /** 接收方类型. `MERCHANT_ID`: a merchant; `PERSONAL_OPENID`: a user under `appid`; `PERSONAL_SUB_OPENID`: a user under `sub_appid`. See [AddReceiverRequestType]. */
    public val type: String get() = json["type"].text()

    /** 接收方账号. A merchant number or an openid, as `type` says. At most 64 characters. */
    public val account: String get() = json["account"].text()

    /** 与分账方的关系类型. What the receiver is to the merchant. See [RelationType]. */
    public val relationType: String get() = json["relation_type"].text()

    /** 特约商户号. The sub-merchant that the partner acts for. At most 32 characters. Partners only. */
    public val subMchid: String? get() = json["sub_mchid"].textOrNull()

    /** 特约商户公众账号ID. The sub-merchant's own app; needed with the type `PERSONAL_SUB_OPENID`. At most 32 characters. Partners only. */
    public val subAppid: String? get() = json["sub_appid"].textOrNull()

    /** 分账接收方全称. The full name: needed with `MERCHANT_ID`; of a person it is checked against the account when given. At most 1024 characters, encrypted on the wire. */
    public val name: String? get() = json["name"].textOrNull()

    /** 自定义的分账关系. Needed with the relation `CUSTOM`. At most 10 characters. */
    public val customRelation: String? get() = json["custom_relation"].textOrNull()

    /** A copy with another [appid]. */
    public fun withAppid(appid: String): AddReceiverRequest = AddReceiverRequest(json.with("appid", appid))

    /** A copy with another [type]. */
    public fun withType(type: String): AddReceiverRequest = AddReceiverRequest(json.with("type", type))

    /** A copy with another [account]. */
    public fun withAccount(account: String): AddReceiverRequest = AddReceiverRequest(json.with("account", account))

    /** A copy with another [relationType]. */
    public fun withRelationType(relationType: String): AddReceiverRequest = AddReceiverRequest(json.with("relation_type", relationType))

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String?): AddReceiverRequest = AddReceiverRequest(json.with("sub_mchid", subMchid))

    /** A copy with another [subAppid]. */
    public fun withSubAppid(subAppid: String?): AddReceiverRequest = AddReceiverRequest(json.with("sub_appid", subAppid))

    /** A copy with another [name]. */
    public fun withName(name: String?): AddReceiverRequest = AddReceiverRequest(json.with("name", name))

    /** A copy with another [customRelation]. */
    public fun withCustomRelation(customRelation: String?): AddReceiverRequest = AddReceiverRequest(json.with("custom_relation", customRelation))

    override fun isSensitive(name: String): Boolean = name == "name"
}

/**
 * `AddReceiverResponse`.
 */
public class AddReceiverResponse(json: JsonObject) : Model(json) {

    /** 接收方类型. `MERCHANT_ID`: a merchant; `PERSONAL_OPENID`: a user under `appid`; `PERSONAL_SUB_OPENID`: a user under `sub_appid`. See [AddReceiverResponseType]. */
    public val type: String get() = json["type"].text()

    /** 接收方账号. A merchant number or an openid, as `type` says. At most 64 characters. */
    public val account: String get() = json["account"].text()

    /** 与分账方的关系类型. What the receiver is to the merchant. See [RelationType]. */
    public val relationType: String get() = json["relation_type"].text()

    /** 特约商户号. At most 32 characters. Partners only. */
    public val subMchid: String? get() = json["sub_mchid"].textOrNull()

    /** 分账接收方全称. At most 1024 characters, encrypted on the wire. */
    public val name: String? get() = json["name"].textOrNull()

    /** 自定义的分账关系. Needed with the relation `CUSTOM`. At most 10 characters. */
    public val customRelation: String? get() = json["custom_relation"].textOrNull()

    override fun isSensitive(name: String): Boolean = name == "name"
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

    /** 分账接收方类型. `MERCHANT_ID`: a merchant; `PERSONAL_OPENID`: a user under `appid`; `PERSONAL_SUB_OPENID`: a user under `sub_appid`. See [CreateOrderReceiverType]. At most 32 characters. */
    public val type: String get() = json["type"].text()

    /** 分账描述. Appears in the bills of splits. At most 80 characters. */
    public val description: String get() = json["description"].text()

    /** 分账接收方帐号. A merchant number or an openid, as `type` says. At most 64 characters. */
    public val account: String get() = json["account"].text()

    /** 分账金额. In fen. */
    public val amount: Long get() = json["amount"].long()

    /** 分账个人接收方姓名. Of a person; checked against the account when given. At most 1024 characters, encrypted on the wire. */
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
 * `CreateOrderRequest`.
 */
public class CreateOrderRequest(json: JsonObject) : Model(json) {
    public constructor(transactionId: String, outOrderNo: String, receivers: List<CreateOrderReceiver>, unfreezeUnsplit: Boolean, subMchid: String? = null, appid: String? = null, subAppid: String? = null, notifyUrl: String? = null) : this(
        Fields().put("transaction_id", transactionId).put("out_order_no", outOrderNo).put("receivers", receivers).put("unfreeze_unsplit", unfreezeUnsplit).put("sub_mchid", subMchid).put("appid", appid).put("sub_appid", subAppid).put("notify_url", notifyUrl).json,
    )

    public constructor(transactionId: String, outOrderNo: String, receivers: List<CreateOrderReceiver>, unfreezeUnsplit: Boolean) : this(
        Fields().put("transaction_id", transactionId).put("out_order_no", outOrderNo).put("receivers", receivers).put("unfreeze_unsplit", unfreezeUnsplit).json,
    )

    /** 微信订单号. WeChat Pay's number of the payment. At most 32 characters. */
    public val transactionId: String get() = json["transaction_id"].text()

    /** 商户分账单号. The merchant's own number of the split. At most 64 characters. */
    public val outOrderNo: String get() = json["out_order_no"].text()

    /** 分账接收方列表. */
    public val receivers: List<CreateOrderReceiver> get() = json["receivers"].list { CreateOrderReceiver(it.tree()) }

    /** 是否解冻剩余未分资金. Whether what is not split is released, after which nothing more of the order can be split. With `false`, it stays frozen for further splits. */
    public val unfreezeUnsplit: Boolean get() = json["unfreeze_unsplit"].boolean()

    /** 特约商户号. The sub-merchant that the partner acts for. At most 32 characters. Partners only. */
    public val subMchid: String? get() = json["sub_mchid"].textOrNull()

    /** 公众账号ID. Needed with receivers of type `PERSONAL_OPENID`. At most 32 characters. */
    public val appid: String? get() = json["appid"].textOrNull()

    /** 特约商户公众账号ID. The sub-merchant's own app; needed with receivers of type `PERSONAL_SUB_OPENID`. At most 32 characters. Partners only. */
    public val subAppid: String? get() = json["sub_appid"].textOrNull()

    /** 分账结果回调url. Where its notifications are posted: https, without a query string. Known from the community. */
    public val notifyUrl: String? get() = json["notify_url"].textOrNull()

    /** A copy with another [transactionId]. */
    public fun withTransactionId(transactionId: String): CreateOrderRequest = CreateOrderRequest(json.with("transaction_id", transactionId))

    /** A copy with another [outOrderNo]. */
    public fun withOutOrderNo(outOrderNo: String): CreateOrderRequest = CreateOrderRequest(json.with("out_order_no", outOrderNo))

    /** A copy with another [receivers]. */
    public fun withReceivers(receivers: List<CreateOrderReceiver>): CreateOrderRequest = CreateOrderRequest(json.with("receivers", receivers))

    /** A copy with another [unfreezeUnsplit]. */
    public fun withUnfreezeUnsplit(unfreezeUnsplit: Boolean): CreateOrderRequest = CreateOrderRequest(json.with("unfreeze_unsplit", unfreezeUnsplit))

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String?): CreateOrderRequest = CreateOrderRequest(json.with("sub_mchid", subMchid))

    /** A copy with another [appid]. */
    public fun withAppid(appid: String?): CreateOrderRequest = CreateOrderRequest(json.with("appid", appid))

    /** A copy with another [subAppid]. */
    public fun withSubAppid(subAppid: String?): CreateOrderRequest = CreateOrderRequest(json.with("sub_appid", subAppid))

    /** A copy with another [notifyUrl]. */
    public fun withNotifyUrl(notifyUrl: String?): CreateOrderRequest = CreateOrderRequest(json.with("notify_url", notifyUrl))
}

/**
 * `CreateReturnOrderRequest`.
 */
public class CreateReturnOrderRequest(json: JsonObject) : Model(json) {
    public constructor(description: String, outReturnNo: String, returnMchid: String, amount: Long, subMchid: String? = null, orderId: String? = null, outOrderNo: String? = null) : this(
        Fields().put("description", description).put("out_return_no", outReturnNo).put("return_mchid", returnMchid).put("amount", amount).put("sub_mchid", subMchid).put("order_id", orderId).put("out_order_no", outOrderNo).json,
    )

    public constructor(description: String, outReturnNo: String, returnMchid: String, amount: Long) : this(
        Fields().put("description", description).put("out_return_no", outReturnNo).put("return_mchid", returnMchid).put("amount", amount).json,
    )

    /** 回退描述. At most 80 characters. */
    public val description: String get() = json["description"].text()

    /** 商户回退单号. The merchant's own number of the return. At most 64 characters. */
    public val outReturnNo: String get() = json["out_return_no"].text()

    /** 回退商户号. The merchant that got the money and gives it back. At most 32 characters. */
    public val returnMchid: String get() = json["return_mchid"].text()

    /** 回退金额. In fen: at most what this receiver got. */
    public val amount: Long get() = json["amount"].long()

    /** 特约商户号. The sub-merchant that the partner acts for. At most 32 characters. Partners only. */
    public val subMchid: String? get() = json["sub_mchid"].textOrNull()

    /** 微信分账单号. WeChat Pay's number of the split; either this or `out_order_no`. At most 64 characters. */
    public val orderId: String? get() = json["order_id"].textOrNull()

    /** 商户分账单号. The merchant's own number of the split; either this or `order_id`. At most 64 characters. */
    public val outOrderNo: String? get() = json["out_order_no"].textOrNull()

    /** A copy with another [description]. */
    public fun withDescription(description: String): CreateReturnOrderRequest = CreateReturnOrderRequest(json.with("description", description))

    /** A copy with another [outReturnNo]. */
    public fun withOutReturnNo(outReturnNo: String): CreateReturnOrderRequest = CreateReturnOrderRequest(json.with("out_return_no", outReturnNo))

    /** A copy with another [returnMchid]. */
    public fun withReturnMchid(returnMchid: String): CreateReturnOrderRequest = CreateReturnOrderRequest(json.with("return_mchid", returnMchid))

    /** A copy with another [amount]. */
    public fun withAmount(amount: Long): CreateReturnOrderRequest = CreateReturnOrderRequest(json.with("amount", amount))

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String?): CreateReturnOrderRequest = CreateReturnOrderRequest(json.with("sub_mchid", subMchid))

    /** A copy with another [orderId]. */
    public fun withOrderId(orderId: String?): CreateReturnOrderRequest = CreateReturnOrderRequest(json.with("order_id", orderId))

    /** A copy with another [outOrderNo]. */
    public fun withOutOrderNo(outOrderNo: String?): CreateReturnOrderRequest = CreateReturnOrderRequest(json.with("out_order_no", outOrderNo))
}

/**
 * `DeleteReceiverRequest`.
 */
public class DeleteReceiverRequest(json: JsonObject) : Model(json) {
    public constructor(appid: String, type: String, account: String, subMchid: String? = null, subAppid: String? = null) : this(
        Fields().put("appid", appid).put("type", type).put("account", account).put("sub_mchid", subMchid).put("sub_appid", subAppid).json,
    )

    public constructor(appid: String, type: String, account: String) : this(
        Fields().put("appid", appid).put("type", type).put("account", account).json,
    )

    /** 公众账号ID. At most 32 characters. */
    public val appid: String get() = json["appid"].text()

    /** 接收方类型. `MERCHANT_ID`: a merchant; `PERSONAL_OPENID`: a user under `appid`; `PERSONAL_SUB_OPENID`: a user under `sub_appid`. See [DeleteReceiverRequestType]. */
    public val type: String get() = json["type"].text()

    /** 接收方账号. A merchant number or an openid, as `type` says. At most 64 characters. */
    public val account: String get() = json["account"].text()

    /** 特约商户号. The sub-merchant that the partner acts for. At most 32 characters. Partners only. */
    public val subMchid: String? get() = json["sub_mchid"].textOrNull()

    /** 特约商户公众账号ID. The sub-merchant's own app; needed with the type `PERSONAL_SUB_OPENID`. At most 32 characters. Partners only. */
    public val subAppid: String? get() = json["sub_appid"].textOrNull()

    /** A copy with another [appid]. */
    public fun withAppid(appid: String): DeleteReceiverRequest = DeleteReceiverRequest(json.with("appid", appid))

    /** A copy with another [type]. */
    public fun withType(type: String): DeleteReceiverRequest = DeleteReceiverRequest(json.with("type", type))

    /** A copy with another [account]. */
    public fun withAccount(account: String): DeleteReceiverRequest = DeleteReceiverRequest(json.with("account", account))

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String?): DeleteReceiverRequest = DeleteReceiverRequest(json.with("sub_mchid", subMchid))

    /** A copy with another [subAppid]. */
    public fun withSubAppid(subAppid: String?): DeleteReceiverRequest = DeleteReceiverRequest(json.with("sub_appid", subAppid))
}

/**
 * `DeleteReceiverResponse`.
 */
public class DeleteReceiverResponse(json: JsonObject) : Model(json) {

    /** 接收方类型. `MERCHANT_ID`: a merchant; `PERSONAL_OPENID`: a user under `appid`; `PERSONAL_SUB_OPENID`: a user under `sub_appid`. See [DeleteReceiverResponseType]. */
    public val type: String get() = json["type"].text()

    /** 接收方账号. A merchant number or an openid, as `type` says. At most 64 characters. */
    public val account: String get() = json["account"].text()

    /** 特约商户号. At most 32 characters. Partners only. */
    public val subMchid: String? get() = json["sub_mchid"].textOrNull()
}

/**
 * `FundsChangeMerchantResource`.
 */
public class FundsChangeMerchantResource(json: JsonObject) : Model(json) {

    /** 微信商户号. At most 32 characters. */
    public val mchid: String get() = json["mchid"].text()

    /** 微信支付订单号. WeChat Pay's number of the payment. At most 32 characters. */
    public val transactionId: String get() = json["transaction_id"].text()

    /** 微信分账单号. WeChat Pay's number of the split. At most 64 characters. */
    public val orderId: String get() = json["order_id"].text()

    /** 商户分账单号. The merchant's own number of the split. At most 64 characters. */
    public val outOrderNo: String get() = json["out_order_no"].text()

    /** 分账接收方信息. */
    public val receiver: Receiver get() = Receiver(json["receiver"].tree())

    /** 成功时间. At most 32 characters, RFC 3339. */
    public val successTime: String get() = json["success_time"].text()
}

/**
 * `FundsChangePartnerResource`.
 */
public class FundsChangePartnerResource(json: JsonObject) : Model(json) {

    /** 微信商户号. At most 32 characters. */
    public val spMchid: String get() = json["sp_mchid"].text()

    /** 微信子商户号. At most 32 characters. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 微信支付订单号. WeChat Pay's number of the payment. At most 32 characters. */
    public val transactionId: String get() = json["transaction_id"].text()

    /** 微信分账单号. WeChat Pay's number of the split. At most 64 characters. */
    public val orderId: String get() = json["order_id"].text()

    /** 商户分账单号. The merchant's own number of the split. At most 64 characters. */
    public val outOrderNo: String get() = json["out_order_no"].text()

    /** 分账接收方信息. */
    public val receiver: Receiver get() = Receiver(json["receiver"].tree())

    /** 成功时间. At most 32 characters, RFC 3339. */
    public val successTime: String get() = json["success_time"].text()
}

/**
 * `GetBillResponse`.
 */
public class GetBillResponse(json: JsonObject) : Model(json) {

    /** 下载地址. Valid for five minutes. At most 2048 characters. */
    public val downloadUrl: String get() = json["download_url"].text()

    /** 哈希类型. See [HashType]. */
    public val hashType: String get() = json["hash_type"].text()

    /** 哈希值. Of the file, after decompression. At most 1024 characters. */
    public val hashValue: String get() = json["hash_value"].text()
}

/**
 * `GetMaxRatioResponse`.
 */
public class GetMaxRatioResponse(json: JsonObject) : Model(json) {

    /** 特约商户号. At most 32 characters. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 最大分账比例. In ten-thousandths: 2000 is 20 %. */
    public val maxRatio: Long? get() = json["max_ratio"].longOrNull()
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
 * `Order`.
 */
public class Order(json: JsonObject) : Model(json) {

    /** 微信订单号. WeChat Pay's number of the payment. At most 32 characters. */
    public val transactionId: String get() = json["transaction_id"].text()

    /** 微信分账单号. WeChat Pay's number of the split. At most 64 characters. */
    public val orderId: String get() = json["order_id"].text()

    /** 商户分账单号. The merchant's own number of the split. At most 64 characters. */
    public val outOrderNo: String get() = json["out_order_no"].text()

    /** 分账接收方列表. */
    public val receivers: List<OrderReceiver> get() = json["receivers"].list { OrderReceiver(it.tree()) }

    /** 分账单状态. `PROCESSING`: being split; `FINISHED`: every receiver has come to its end, which `receivers` tells. See [State]. */
    public val state: String get() = json["state"].text()

    /** 特约商户号. At most 32 characters. Partners only. */
    public val subMchid: String? get() = json["sub_mchid"].textOrNull()
}

/**
 * `OrderReceiver`.
 */
public class OrderReceiver(json: JsonObject) : Model(json) {

    /** 接收方类型. `MERCHANT_ID`: a merchant; `PERSONAL_OPENID`: a user under `appid`; `PERSONAL_SUB_OPENID`: a user under `sub_appid`. See [OrderReceiverType]. */
    public val type: String get() = json["type"].text()

    /** 分账描述. At most 80 characters. */
    public val description: String get() = json["description"].text()

    /** 分账创建时间. RFC 3339. */
    public val createTime: String get() = json["create_time"].text()

    /** 分账明细单号. WeChat Pay's number of this part of the split. At most 64 characters. */
    public val detailId: String get() = json["detail_id"].text()

    /** 接收方账号. A merchant number or an openid, as `type` says. At most 64 characters. */
    public val account: String get() = json["account"].text()

    /** 分账金额. In fen. */
    public val amount: Long? get() = json["amount"].longOrNull()

    /** 分账完成时间. RFC 3339. */
    public val finishTime: String get() = json["finish_time"].text()

    /** 分账结果. `PENDING`: not yet paid; `SUCCESS`: paid; `CLOSED`: not paid, see `fail_reason`, and the money is back with the merchant. See [OrderReceiverResult]. */
    public val result: String get() = json["result"].text()

    /** 分账失败原因. Set when it failed. See [OrderReceiverFailReason]. */
    public val failReason: String? get() = json["fail_reason"].textOrNull()
}

/**
 * `Receiver`.
 */
public class Receiver(json: JsonObject) : Model(json) {

    /** 分账接收方类型. `MERCHANT_ID`: a merchant; `PERSONAL_OPENID`: a user. See [ReceiverType]. At most 32 characters. */
    public val type: String get() = json["type"].text()

    /** 分账描述. At most 80 characters. */
    public val description: String get() = json["description"].text()

    /** 分账接收方账户. A merchant number or an openid, as `type` says. At most 64 characters. */
    public val account: String get() = json["account"].text()

    /** 分账金额. In fen. */
    public val amount: Long? get() = json["amount"].longOrNull()
}

/**
 * `ReturnOrder`.
 */
public class ReturnOrder(json: JsonObject) : Model(json) {

    /** 回退描述. At most 80 characters. */
    public val description: String get() = json["description"].text()

    /** 创建时间. RFC 3339. */
    public val createTime: String get() = json["create_time"].text()

    /** 微信分账单号. WeChat Pay's number of the split. At most 64 characters. */
    public val orderId: String get() = json["order_id"].text()

    /** 商户分账单号. The merchant's own number of the split. At most 64 characters. */
    public val outOrderNo: String get() = json["out_order_no"].text()

    /** 商户回退单号. The merchant's own number of the return. At most 64 characters. */
    public val outReturnNo: String get() = json["out_return_no"].text()

    /** 微信回退单号. WeChat Pay's number of the return. At most 64 characters. */
    public val returnId: String get() = json["return_id"].text()

    /** 回退商户号. The merchant that got the money and gives it back. At most 32 characters. */
    public val returnMchid: String get() = json["return_mchid"].text()

    /** 回退金额. In fen. */
    public val amount: Long? get() = json["amount"].longOrNull()

    /** 完成时间. RFC 3339. */
    public val finishTime: String get() = json["finish_time"].text()

    /** 回退结果. `PROCESSING`: query it later; `SUCCESS`: the money is back; `FAILED`: see `fail_reason`. See [ReturnOrderResult]. */
    public val result: String get() = json["result"].text()

    /** 特约商户号. At most 32 characters. Partners only. */
    public val subMchid: String? get() = json["sub_mchid"].textOrNull()

    /** 失败原因. Set when it failed. See [ReturnOrderFailReason]. */
    public val failReason: String? get() = json["fail_reason"].textOrNull()
}

/**
 * `UnfreezeOrderRequest`.
 */
public class UnfreezeOrderRequest(json: JsonObject) : Model(json) {
    public constructor(transactionId: String, description: String, outOrderNo: String, subMchid: String? = null, notifyUrl: String? = null) : this(
        Fields().put("transaction_id", transactionId).put("description", description).put("out_order_no", outOrderNo).put("sub_mchid", subMchid).put("notify_url", notifyUrl).json,
    )

    public constructor(transactionId: String, description: String, outOrderNo: String) : this(
        Fields().put("transaction_id", transactionId).put("description", description).put("out_order_no", outOrderNo).json,
    )

    /** 微信订单号. WeChat Pay's number of the payment. At most 32 characters. */
    public val transactionId: String get() = json["transaction_id"].text()

    /** 解冻剩余资金描述. At most 80 characters. */
    public val description: String get() = json["description"].text()

    /** 商户分账单号. The merchant's own number of the split. At most 64 characters. */
    public val outOrderNo: String get() = json["out_order_no"].text()

    /** 特约商户号. The sub-merchant that the partner acts for. At most 32 characters. Partners only. */
    public val subMchid: String? get() = json["sub_mchid"].textOrNull()

    /** 分账结果回调url. Where its notifications are posted: https, without a query string. Known from the community. */
    public val notifyUrl: String? get() = json["notify_url"].textOrNull()

    /** A copy with another [transactionId]. */
    public fun withTransactionId(transactionId: String): UnfreezeOrderRequest = UnfreezeOrderRequest(json.with("transaction_id", transactionId))

    /** A copy with another [description]. */
    public fun withDescription(description: String): UnfreezeOrderRequest = UnfreezeOrderRequest(json.with("description", description))

    /** A copy with another [outOrderNo]. */
    public fun withOutOrderNo(outOrderNo: String): UnfreezeOrderRequest = UnfreezeOrderRequest(json.with("out_order_no", outOrderNo))

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String?): UnfreezeOrderRequest = UnfreezeOrderRequest(json.with("sub_mchid", subMchid))

    /** A copy with another [notifyUrl]. */
    public fun withNotifyUrl(notifyUrl: String?): UnfreezeOrderRequest = UnfreezeOrderRequest(json.with("notify_url", notifyUrl))
}

/**
 * 接收方类型.
 *
 * The documented values; there may be others.
 */
public object AddReceiverRequestType {
    public const val MERCHANT_ID: String = "MERCHANT_ID"
    public const val PERSONAL_OPENID: String = "PERSONAL_OPENID"
    public const val PERSONAL_SUB_OPENID: String = "PERSONAL_SUB_OPENID"
}

/**
 * 接收方类型.
 *
 * The documented values; there may be others.
 */
public object AddReceiverResponseType {
    public const val MERCHANT_ID: String = "MERCHANT_ID"
    public const val PERSONAL_OPENID: String = "PERSONAL_OPENID"
    public const val PERSONAL_SUB_OPENID: String = "PERSONAL_SUB_OPENID"
}

/**
 * 分账接收方类型.
 *
 * The documented values; there may be others.
 */
public object CreateOrderReceiverType {
    public const val MERCHANT_ID: String = "MERCHANT_ID"
    public const val PERSONAL_OPENID: String = "PERSONAL_OPENID"
    public const val PERSONAL_SUB_OPENID: String = "PERSONAL_SUB_OPENID"
}

/**
 * 接收方类型.
 *
 * The documented values; there may be others.
 */
public object DeleteReceiverRequestType {
    public const val MERCHANT_ID: String = "MERCHANT_ID"
    public const val PERSONAL_OPENID: String = "PERSONAL_OPENID"
    public const val PERSONAL_SUB_OPENID: String = "PERSONAL_SUB_OPENID"
}

/**
 * 接收方类型.
 *
 * The documented values; there may be others.
 */
public object DeleteReceiverResponseType {
    public const val MERCHANT_ID: String = "MERCHANT_ID"
    public const val PERSONAL_OPENID: String = "PERSONAL_OPENID"
    public const val PERSONAL_SUB_OPENID: String = "PERSONAL_SUB_OPENID"
}

/**
 * 哈希类型.
 *
 * The documented values; there may be others.
 */
public object HashType {
    public const val SHA1: String = "SHA1"
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
 * 分账结果.
 *
 * The documented values; there may be others.
 */
public object OrderReceiverResult {
    public const val PENDING: String = "PENDING"
    public const val SUCCESS: String = "SUCCESS"
    public const val CLOSED: String = "CLOSED"
}

/**
 * 接收方类型.
 *
 * The documented values; there may be others.
 */
public object OrderReceiverType {
    public const val MERCHANT_ID: String = "MERCHANT_ID"
    public const val PERSONAL_OPENID: String = "PERSONAL_OPENID"
    public const val PERSONAL_SUB_OPENID: String = "PERSONAL_SUB_OPENID"
}

/**
 * 分账接收方类型.
 *
 * The documented values; there may be others.
 */
public object ReceiverType {
    public const val MERCHANT_ID: String = "MERCHANT_ID"
    public const val PERSONAL_OPENID: String = "PERSONAL_OPENID"
}

/**
 * 与分账方的关系类型.
 *
 * The documented values; there may be others.
 */
public object RelationType {
    public const val SERVICE_PROVIDER: String = "SERVICE_PROVIDER"
    public const val STORE: String = "STORE"
    public const val STAFF: String = "STAFF"
    public const val STORE_OWNER: String = "STORE_OWNER"
    public const val PARTNER: String = "PARTNER"
    public const val HEADQUARTER: String = "HEADQUARTER"
    public const val BRAND: String = "BRAND"
    public const val DISTRIBUTOR: String = "DISTRIBUTOR"
    public const val USER: String = "USER"
    public const val SUPPLIER: String = "SUPPLIER"
    public const val CUSTOM: String = "CUSTOM"
}

/**
 * 失败原因.
 *
 * The documented values; there may be others.
 */
public object ReturnOrderFailReason {
    public const val ACCOUNT_ABNORMAL: String = "ACCOUNT_ABNORMAL"
    public const val BALANCE_NOT_ENOUGH: String = "BALANCE_NOT_ENOUGH"
    public const val TIME_OUT_CLOSED: String = "TIME_OUT_CLOSED"
    public const val PAYER_ACCOUNT_ABNORMAL: String = "PAYER_ACCOUNT_ABNORMAL"
    public const val INVALID_REQUEST: String = "INVALID_REQUEST"
}

/**
 * 回退结果.
 *
 * The documented values; there may be others.
 */
public object ReturnOrderResult {
    public const val PROCESSING: String = "PROCESSING"
    public const val SUCCESS: String = "SUCCESS"
    public const val FAILED: String = "FAILED"
}

/**
 * 分账单状态.
 *
 * The documented values; there may be others.
 */
public object State {
    public const val PROCESSING: String = "PROCESSING"
    public const val FINISHED: String = "FINISHED"
}

/**
 * 压缩类型.
 *
 * The documented values; there may be others.
 */
public object TarType {
    public const val GZIP: String = "GZIP"
}
