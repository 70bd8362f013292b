// Generated from api/ecommerce_profit_sharing.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.ecommerceprofitsharing

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
    public constructor(type: String, account: String, relationType: String, appid: String? = null, name: String? = null, encryptedName: String? = null) : this(
        Fields().put("type", type).put("account", account).put("relation_type", relationType).put("appid", appid).put("name", name).put("encrypted_name", encryptedName).json,
    )

    public constructor(type: String, account: String, relationType: String) : this(
        Fields().put("type", type).put("account", account).put("relation_type", relationType).json,
    )

    /** 接收方类型. `MERCHANT_ID`: a merchant; `PERSONAL_OPENID`: a user under `appid`. See [AddReceiverRequestType]. At most 32 characters. */
    public val type: String get() = json["type"].text()

    /** 接收方账号. A merchant number or an openid, as `type` says. At most 64 characters. */
    public val account: String get() = json["account"].text()

    /** 与分账方的关系类型. What the receiver is to the merchant. See [RelationType]. At most 32 characters. */
    public val relationType: String get() = json["relation_type"].text()

    /** 公众账号ID. Needed with the type `PERSONAL_OPENID`. At most 32 characters. */
    public val appid: String? get() = json["appid"].textOrNull()

    /** 接收方名称. The full name of a merchant; needed with `MERCHANT_ID`. At most 256 characters. */
    public val name: String? get() = json["name"].textOrNull()

    /** 接收方名称的密文. The name of a person. Encrypted on the wire. Known from the community. */
    public val encryptedName: String? get() = json["encrypted_name"].textOrNull()

    /** A copy with another [type]. */
    public fun withType(type: String): AddReceiverRequest = AddReceiverRequest(json.with("type", type))

    /** A copy with another [account]. */
    public fun withAccount(account: String): AddReceiverRequest = AddReceiverRequest(json.with("account", account))

    /** A copy with another [relationType]. */
    public fun withRelationType(relationType: String): AddReceiverRequest = AddReceiverRequest(json.with("relation_type", relationType))

    /** A copy with another [appid]. */
    public fun withAppid(appid: String?): AddReceiverRequest = AddReceiverRequest(json.with("appid", appid))

    /** A copy with another [name]. */
    public fun withName(name: String?): AddReceiverRequest = AddReceiverRequest(json.with("name", name))

    /** A copy with another [encryptedName]. */
    public fun withEncryptedName(encryptedName: String?): AddReceiverRequest = AddReceiverRequest(json.with("encrypted_name", encryptedName))

    override fun isSensitive(name: String): Boolean = name == "encrypted_name"
}

/**
 * `AddReceiverResponse`.
 */
public class AddReceiverResponse(json: JsonObject) : Model(json) {

    /** 接收方类型. `MERCHANT_ID`: a merchant; `PERSONAL_OPENID`: a user under `appid`. See [AddReceiverResponseType]. At most 32 characters. */
    public val type: String get() = json["type"].text()

    /** 接收方账号. A merchant number or an openid, as `type` says. At most 64 characters. */
    public val account: String get() = json["account"].text()
}

/**
 * `CreateAfterSalesOrderRequest`.
 */
public class CreateAfterSalesOrderRequest(json: JsonObject) : Model(json) {
    public constructor(subMchid: String, transactionId: String, refundId: String, type: String, amount: Long, scene: String) : this(
        Fields().put("sub_mchid", subMchid).put("transaction_id", transactionId).put("refund_id", refundId).put("type", type).put("amount", amount).put("scene", scene).json,
    )

    /** 子商户号. The sub-merchant that the partner acts for. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 微信订单号. WeChat Pay's number of the payment. */
    public val transactionId: String get() = json["transaction_id"].text()

    /** 微信退款单号. WeChat Pay's number of the refund. */
    public val refundId: String get() = json["refund_id"].text()

    /** 类型. `SERVICE_FEE_INCOME`: the fee of a service. See [CreateAfterSalesOrderRequestType]. */
    public val type: String get() = json["type"].text()

    /** 分账金额. In fen. */
    public val amount: Long get() = json["amount"].long()

    /** 场景. `REFUND_TICKET`, `CHANGE_TICKET`: a ticket is given back or changed; `RETURN_GOODS`: goods come back. See [Scene]. */
    public val scene: String get() = json["scene"].text()

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String): CreateAfterSalesOrderRequest = CreateAfterSalesOrderRequest(json.with("sub_mchid", subMchid))

    /** A copy with another [transactionId]. */
    public fun withTransactionId(transactionId: String): CreateAfterSalesOrderRequest = CreateAfterSalesOrderRequest(json.with("transaction_id", transactionId))

    /** A copy with another [refundId]. */
    public fun withRefundId(refundId: String): CreateAfterSalesOrderRequest = CreateAfterSalesOrderRequest(json.with("refund_id", refundId))

    /** A copy with another [type]. */
    public fun withType(type: String): CreateAfterSalesOrderRequest = CreateAfterSalesOrderRequest(json.with("type", type))

    /** A copy with another [amount]. */
    public fun withAmount(amount: Long): CreateAfterSalesOrderRequest = CreateAfterSalesOrderRequest(json.with("amount", amount))

    /** A copy with another [scene]. */
    public fun withScene(scene: String): CreateAfterSalesOrderRequest = CreateAfterSalesOrderRequest(json.with("scene", scene))
}

/**
 * `CreateAfterSalesOrderResponse`.
 */
public class CreateAfterSalesOrderResponse(json: JsonObject) : Model(json) {

    /** 子商户号. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 微信订单号. WeChat Pay's number of the payment. */
    public val transactionId: String get() = json["transaction_id"].text()

    /** 分账金额. In fen. */
    public val amount: Long? get() = json["amount"].longOrNull()
}

/**
 * `CreateOrderReceiver`.
 */
public class CreateOrderReceiver(json: JsonObject) : Model(json) {
    public constructor(type: String, description: String, amount: Long, receiverAccount: String, receiverMchid: String? = null, receiverName: String? = null) : this(
        Fields().put("type", type).put("description", description).put("amount", amount).put("receiver_account", receiverAccount).put("receiver_mchid", receiverMchid).put("receiver_name", receiverName).json,
    )

    public constructor(type: String, description: String, amount: Long, receiverAccount: String) : this(
        Fields().put("type", type).put("description", description).put("amount", amount).put("receiver_account", receiverAccount).json,
    )

    /** 分账接收方类型. `MERCHANT_ID`: a merchant; `PERSONAL_OPENID`: a user under `appid`. See [CreateOrderReceiverType]. At most 32 characters. */
    public val type: String get() = json["type"].text()

    /** 分账描述. At most 80 characters. */
    public val description: String get() = json["description"].text()

    /** 分账金额. In fen. */
    public val amount: Long get() = json["amount"].long()

    /** 分账接收方账号. A merchant number or an openid, as `type` says. At most 64 characters. */
    public val receiverAccount: String get() = json["receiver_account"].text()

    /** 分账接收商户号. Known from the community. */
    public val receiverMchid: String? get() = json["receiver_mchid"].textOrNull()

    /** 分账个人接收方姓名. Of a person; checked against the account when given. At most 10240 characters, encrypted on the wire. */
    public val receiverName: String? get() = json["receiver_name"].textOrNull()

    /** A copy with another [type]. */
    public fun withType(type: String): CreateOrderReceiver = CreateOrderReceiver(json.with("type", type))

    /** A copy with another [description]. */
    public fun withDescription(description: String): CreateOrderReceiver = CreateOrderReceiver(json.with("description", description))

    /** A copy with another [amount]. */
    public fun withAmount(amount: Long): CreateOrderReceiver = CreateOrderReceiver(json.with("amount", amount))

    /** A copy with another [receiverAccount]. */
    public fun withReceiverAccount(receiverAccount: String): CreateOrderReceiver = CreateOrderReceiver(json.with("receiver_account", receiverAccount))

    /** A copy with another [receiverMchid]. */
    public fun withReceiverMchid(receiverMchid: String?): CreateOrderReceiver = CreateOrderReceiver(json.with("receiver_mchid", receiverMchid))

    /** A copy with another [receiverName]. */
    public fun withReceiverName(receiverName: String?): CreateOrderReceiver = CreateOrderReceiver(json.with("receiver_name", receiverName))

    override fun isSensitive(name: String): Boolean = name == "receiver_name"
}

/**
 * `CreateOrderReceiverResult`.
 */
public class CreateOrderReceiverResult(json: JsonObject) : Model(json) {

    /** 接收方类型. See [CreateOrderReceiverResultType]. At most 32 characters. */
    public val type: String get() = json["type"].text()

    /** 分账描述. At most 80 characters. */
    public val description: String get() = json["description"].text()

    /** 分账明细单号. WeChat Pay's number of this part of the split. At most 64 characters. */
    public val detailId: String get() = json["detail_id"].text()

    /** 分账金额. In fen. */
    public val amount: Long? get() = json["amount"].longOrNull()

    /** 分账完成时间. RFC 3339. */
    public val finishTime: String get() = json["finish_time"].text()

    /** 接收方账号. A merchant number or an openid, as `type` says. At most 64 characters. */
    public val receiverAccount: String get() = json["receiver_account"].text()

    /** 分账结果. `PENDING`: not yet paid; `SUCCESS`: paid; `CLOSED`: not paid, see `fail_reason`, and the money is back with the merchant. See [CreateOrderReceiverResultResult]. At most 32 characters. */
    public val result: String get() = json["result"].text()

    /** 微信支付在途异常资金付款单号. WeChat Pay's number of the money that could not be paid to this receiver. */
    public val fundsAbnormalRedirectId: String? get() = json["funds_abnormal_redirect_id"].textOrNull()

    /** 分账接收商户号. Known from the community. */
    public val receiverMchid: String? get() = json["receiver_mchid"].textOrNull()

    /** 异常处理状态. What became of money that could not be paid: `ABNORMAL_PENDING`, it waits; `ABNORMAL_FINISHED`, it was paid; `ABNORMAL_CLOSED`, it was not. See [AbnormalStatus]. */
    public val abnormalStatus: String? get() = json["abnormal_status"].textOrNull()

    /** 分账失败原因. Set when it failed. See [CreateOrderReceiverResultFailReason]. At most 64 characters. */
    public val failReason: String? get() = json["fail_reason"].textOrNull()

    /** 异常处理关单原因. `CLOSED_REASON_TIMEOUT`: nobody dealt with it in time; `CLOSED_REASON_RESTRICT_TRANSFER`: it may not be paid out. See [FundsAbnormalClosedReason]. */
    public val fundsAbnormalClosedReason: String? get() = json["funds_abnormal_closed_reason"].textOrNull()

    /** `funds_abnormal_receivers`. */
    public val fundsAbnormalReceivers: List<FundsAbnormalReceiver>? get() = json["funds_abnormal_receivers"].listOrNull { FundsAbnormalReceiver(it.tree()) }
}

/**
 * `CreateOrderRequest`.
 */
public class CreateOrderRequest(json: JsonObject) : Model(json) {
    public constructor(subMchid: String, transactionId: String, outOrderNo: String, finish: Boolean, receivers: List<CreateOrderReceiver>, appid: String? = null, notifyUrl: String? = null) : this(
        Fields().put("sub_mchid", subMchid).put("transaction_id", transactionId).put("out_order_no", outOrderNo).put("finish", finish).put("receivers", receivers).put("appid", appid).put("notify_url", notifyUrl).json,
    )

    public constructor(subMchid: String, transactionId: String, outOrderNo: String, finish: Boolean, receivers: List<CreateOrderReceiver>) : this(
        Fields().put("sub_mchid", subMchid).put("transaction_id", transactionId).put("out_order_no", outOrderNo).put("finish", finish).put("receivers", receivers).json,
    )

    /** 电商平台二级商户号. The sub-merchant that the partner acts for. At most 32 characters. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 微信订单号. WeChat Pay's number of the payment. At most 32 characters. */
    public val transactionId: String get() = json["transaction_id"].text()

    /** 商户分账单号. The merchant's own number of the split. At most 64 characters. */
    public val outOrderNo: String get() = json["out_order_no"].text()

    /** 是否分账完成. Whether what is not split is released, after which nothing more of the order can be split. With `false`, it stays frozen for further splits. */
    public val finish: Boolean get() = json["finish"].boolean()

    /** 分账接收方列表. */
    public val receivers: List<CreateOrderReceiver> get() = json["receivers"].list { CreateOrderReceiver(it.tree()) }

    /** 公众账号ID. Needed with receivers of type `PERSONAL_OPENID`. At most 32 characters. */
    public val appid: String? get() = json["appid"].textOrNull()

    /** 分账结果回调url. Where its notifications are posted: https, without a query string. Known from the community. */
    public val notifyUrl: String? get() = json["notify_url"].textOrNull()

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String): CreateOrderRequest = CreateOrderRequest(json.with("sub_mchid", subMchid))

    /** A copy with another [transactionId]. */
    public fun withTransactionId(transactionId: String): CreateOrderRequest = CreateOrderRequest(json.with("transaction_id", transactionId))

    /** A copy with another [outOrderNo]. */
    public fun withOutOrderNo(outOrderNo: String): CreateOrderRequest = CreateOrderRequest(json.with("out_order_no", outOrderNo))

    /** A copy with another [finish]. */
    public fun withFinish(finish: Boolean): CreateOrderRequest = CreateOrderRequest(json.with("finish", finish))

    /** A copy with another [receivers]. */
    public fun withReceivers(receivers: List<CreateOrderReceiver>): CreateOrderRequest = CreateOrderRequest(json.with("receivers", receivers))

    /** A copy with another [appid]. */
    public fun withAppid(appid: String?): CreateOrderRequest = CreateOrderRequest(json.with("appid", appid))

    /** A copy with another [notifyUrl]. */
    public fun withNotifyUrl(notifyUrl: String?): CreateOrderRequest = CreateOrderRequest(json.with("notify_url", notifyUrl))
}

/**
 * `CreateOrderResponse`.
 */
public class CreateOrderResponse(json: JsonObject) : Model(json) {

    /** 电商平台二级商户号. At most 32 characters. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 微信订单号. WeChat Pay's number of the payment. At most 32 characters. */
    public val transactionId: String get() = json["transaction_id"].text()

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
    public constructor(subMchid: String, description: String, outReturnNo: String, returnMchid: String, amount: Long, transactionId: String? = null, orderId: String? = null, outOrderNo: String? = null) : this(
        Fields().put("sub_mchid", subMchid).put("description", description).put("out_return_no", outReturnNo).put("return_mchid", returnMchid).put("amount", amount).put("transaction_id", transactionId).put("order_id", orderId).put("out_order_no", outOrderNo).json,
    )

    public constructor(subMchid: String, description: String, outReturnNo: String, returnMchid: String, amount: Long) : this(
        Fields().put("sub_mchid", subMchid).put("description", description).put("out_return_no", outReturnNo).put("return_mchid", returnMchid).put("amount", amount).json,
    )

    /** 电商平台二级商户号. The sub-merchant that the partner acts for. At most 32 characters. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 回退描述. At most 80 characters. */
    public val description: String get() = json["description"].text()

    /** 商户回退单号. The merchant's own number of the return. At most 64 characters. */
    public val outReturnNo: String get() = json["out_return_no"].text()

    /** 回退商户号. The merchant that got the money and gives it back. At most 32 characters. */
    public val returnMchid: String get() = json["return_mchid"].text()

    /** 回退金额. In fen: at most what this receiver got. */
    public val amount: Long get() = json["amount"].long()

    /** 微信订单号. WeChat Pay's number of the payment. At most 32 characters. */
    public val transactionId: String? get() = json["transaction_id"].textOrNull()

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

    /** A copy with another [transactionId]. */
    public fun withTransactionId(transactionId: String?): CreateReturnOrderRequest = CreateReturnOrderRequest(json.with("transaction_id", transactionId))

    /** A copy with another [orderId]. */
    public fun withOrderId(orderId: String?): CreateReturnOrderRequest = CreateReturnOrderRequest(json.with("order_id", orderId))

    /** A copy with another [outOrderNo]. */
    public fun withOutOrderNo(outOrderNo: String?): CreateReturnOrderRequest = CreateReturnOrderRequest(json.with("out_order_no", outOrderNo))
}

/**
 * `CreateReturnOrderResponse`.
 */
public class CreateReturnOrderResponse(json: JsonObject) : Model(json) {

    /** 电商平台二级商户号. At most 32 characters. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 微信订单号. WeChat Pay's number of the payment. At most 32 characters. */
    public val transactionId: String get() = json["transaction_id"].text()

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

    /** 回退结果. `PROCESSING`: query it later; `SUCCESS`: the money is back; `FAILED`: see `fail_reason`. See [CreateReturnOrderResponseResult]. At most 32 characters. */
    public val result: String get() = json["result"].text()

    /** 失败原因. Set when it failed. See [CreateReturnOrderResponseFailReason]. At most 64 characters. */
    public val failReason: String? get() = json["fail_reason"].textOrNull()
}

/**
 * `DeleteReceiverRequest`.
 */
public class DeleteReceiverRequest(json: JsonObject) : Model(json) {
    public constructor(type: String, account: String, appid: String? = null) : this(
        Fields().put("type", type).put("account", account).put("appid", appid).json,
    )

    public constructor(type: String, account: String) : this(
        Fields().put("type", type).put("account", account).json,
    )

    /** 接收方类型. `MERCHANT_ID`: a merchant; `PERSONAL_OPENID`: a user under `appid`. See [DeleteReceiverRequestType]. At most 32 characters. */
    public val type: String get() = json["type"].text()

    /** 接收方账号. A merchant number or an openid, as `type` says. At most 64 characters. */
    public val account: String get() = json["account"].text()

    /** 公众账号ID. Needed with the type `PERSONAL_OPENID`. At most 32 characters. */
    public val appid: String? get() = json["appid"].textOrNull()

    /** A copy with another [type]. */
    public fun withType(type: String): DeleteReceiverRequest = DeleteReceiverRequest(json.with("type", type))

    /** A copy with another [account]. */
    public fun withAccount(account: String): DeleteReceiverRequest = DeleteReceiverRequest(json.with("account", account))

    /** A copy with another [appid]. */
    public fun withAppid(appid: String?): DeleteReceiverRequest = DeleteReceiverRequest(json.with("appid", appid))
}

/**
 * `DeleteReceiverResponse`.
 */
public class DeleteReceiverResponse(json: JsonObject) : Model(json) {

    /** 接收方类型. See [DeleteReceiverResponseType]. At most 32 characters. */
    public val type: String get() = json["type"].text()

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

    /** 二级商户号. The sub-merchant that the partner acts for. At most 32 characters. */
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

    /** 二级商户号. At most 32 characters. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 微信订单号. WeChat Pay's number of the payment. At most 32 characters. */
    public val transactionId: String get() = json["transaction_id"].text()

    /** 微信分账单号. WeChat Pay's number of the split. At most 64 characters. */
    public val orderId: String get() = json["order_id"].text()

    /** 商户分账单号. The merchant's own number of the split. At most 64 characters. */
    public val outOrderNo: String get() = json["out_order_no"].text()
}

/**
 * `FundsAbnormalReceiver`.
 */
public class FundsAbnormalReceiver(json: JsonObject) : Model(json) {

    /** 平台接收异常资金商户号. */
    public val mchid: String? get() = json["mchid"].textOrNull()
}

/**
 * `GetAfterSalesOrderResponse`.
 */
public class GetAfterSalesOrderResponse(json: JsonObject) : Model(json) {

    /** 子商户号. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 微信订单号. WeChat Pay's number of the payment. */
    public val transactionId: String get() = json["transaction_id"].text()

    /** 分账金额. In fen. */
    public val amount: Long? get() = json["amount"].longOrNull()

    /** 分账完成时间. RFC 3339. */
    public val finishTime: String get() = json["finish_time"].text()

    /** 分账结果. `PENDING`: not yet paid; `SUCCESS`: paid; `CLOSED`: not paid, see `fail_reason`, and the money is back with the merchant. See [GetAfterSalesOrderResponseResult]. */
    public val result: String get() = json["result"].text()

    /** 分账失败原因. Set when it failed. See [GetAfterSalesOrderResponseFailReason]. */
    public val failReason: String? get() = json["fail_reason"].textOrNull()
}

/**
 * `GetOrderResponse`.
 */
public class GetOrderResponse(json: JsonObject) : Model(json) {

    /** 电商平台二级商户号. At most 32 characters. */
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

    /** 微信支付在途异常资金付款单号. WeChat Pay's number of the money that could not be paid to this receiver. Known from the community. */
    public val fundsAbnormalRedirectId: String? get() = json["funds_abnormal_redirect_id"].textOrNull()

    /** 异常处理状态. What became of money that could not be paid: `ABNORMAL_PENDING`, it waits; `ABNORMAL_FINISHED`, it was paid; `ABNORMAL_CLOSED`, it was not. See [AbnormalStatus]. Known from the community. */
    public val abnormalStatus: String? get() = json["abnormal_status"].textOrNull()

    /** 关单原因描述. Known from the community. */
    public val closeReason: String? get() = json["close_reason"].textOrNull()

    /** 分账完结金额. In fen. */
    public val finishAmount: Long? get() = json["finish_amount"].longOrNull()

    /** 分账完结描述. Set where the split releases what is left. At most 80 characters. */
    public val finishDescription: String? get() = json["finish_description"].textOrNull()

    /** 异常处理关单原因. `CLOSED_REASON_TIMEOUT`: nobody dealt with it in time; `CLOSED_REASON_RESTRICT_TRANSFER`: it may not be paid out. See [FundsAbnormalClosedReason]. Known from the community. */
    public val fundsAbnormalClosedReason: String? get() = json["funds_abnormal_closed_reason"].textOrNull()

    /** Known from the community. */
    public val fundsAbnormalReceivers: List<FundsAbnormalReceiver>? get() = json["funds_abnormal_receivers"].listOrNull { FundsAbnormalReceiver(it.tree()) }
}

/**
 * `GetReturnOrderResponse`.
 */
public class GetReturnOrderResponse(json: JsonObject) : Model(json) {

    /** 电商平台二级商户号. At most 32 characters. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 微信订单号. WeChat Pay's number of the payment. At most 32 characters. */
    public val transactionId: String get() = json["transaction_id"].text()

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

    /** 回退结果. `PROCESSING`: query it later; `SUCCESS`: the money is back; `FAILED`: see `fail_reason`. See [GetReturnOrderResponseResult]. At most 32 characters. */
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

    /** 接收方类型. See [OrderReceiverType]. At most 32 characters. */
    public val type: String get() = json["type"].text()

    /** 分账描述. At most 80 characters. */
    public val description: String get() = json["description"].text()

    /** 分账明细单号. WeChat Pay's number of this part of the split. At most 64 characters. */
    public val detailId: String get() = json["detail_id"].text()

    /** 分账金额. In fen. */
    public val amount: Long? get() = json["amount"].longOrNull()

    /** 分账完成时间. RFC 3339. */
    public val finishTime: String get() = json["finish_time"].text()

    /** 接收方账号. A merchant number or an openid, as `type` says. At most 64 characters. */
    public val receiverAccount: String get() = json["receiver_account"].text()

    /** 分账结果. `PENDING`: not yet paid; `SUCCESS`: paid; `CLOSED`: not paid, see `fail_reason`, and the money is back with the merchant. See [OrderReceiverResult]. At most 32 characters. */
    public val result: String get() = json["result"].text()

    /** 微信支付在途异常资金付款单号. WeChat Pay's number of the money that could not be paid to this receiver. */
    public val fundsAbnormalRedirectId: String? get() = json["funds_abnormal_redirect_id"].textOrNull()

    /** 分账接收商户号. Known from the community. */
    public val receiverMchid: String? get() = json["receiver_mchid"].textOrNull()

    /** 异常处理状态. What became of money that could not be paid: `ABNORMAL_PENDING`, it waits; `ABNORMAL_FINISHED`, it was paid; `ABNORMAL_CLOSED`, it was not. See [AbnormalStatus]. */
    public val abnormalStatus: String? get() = json["abnormal_status"].textOrNull()

    /** 分账失败原因. Set when it failed. See [OrderReceiverFailReason]. At most 64 characters. */
    public val failReason: String? get() = json["fail_reason"].textOrNull()

    /** 异常处理关单原因. `CLOSED_REASON_TIMEOUT`: nobody dealt with it in time; `CLOSED_REASON_RESTRICT_TRANSFER`: it may not be paid out. See [FundsAbnormalClosedReason]. */
    public val fundsAbnormalClosedReason: String? get() = json["funds_abnormal_closed_reason"].textOrNull()

    /** `funds_abnormal_receivers`. */
    public val fundsAbnormalReceivers: List<FundsAbnormalReceiver>? get() = json["funds_abnormal_receivers"].listOrNull { FundsAbnormalReceiver(it.tree()) }
}

/**
 * 异常处理状态.
 *
 * The documented values; there may be others.
 */
public object AbnormalStatus {
    public const val ABNORMAL_PENDING: String = "ABNORMAL_PENDING"
    public const val ABNORMAL_FINISHED: String = "ABNORMAL_FINISHED"
    public const val ABNORMAL_CLOSED: String = "ABNORMAL_CLOSED"
}

/**
 * 接收方类型.
 *
 * The documented values; there may be others.
 */
public object AddReceiverRequestType {
    public const val MERCHANT_ID: String = "MERCHANT_ID"
    public const val PERSONAL_OPENID: String = "PERSONAL_OPENID"
}

/**
 * 接收方类型.
 *
 * The documented values; there may be others.
 */
public object AddReceiverResponseType {
    public const val MERCHANT_ID: String = "MERCHANT_ID"
    public const val PERSONAL_OPENID: String = "PERSONAL_OPENID"
}

/**
 * 类型.
 *
 * The documented values; there may be others.
 */
public object CreateAfterSalesOrderRequestType {
    public const val SERVICE_FEE_INCOME: String = "SERVICE_FEE_INCOME"
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
 * 接收方类型.
 *
 * The documented values; there may be others.
 */
public object CreateOrderReceiverResultType {
    public const val MERCHANT_ID: String = "MERCHANT_ID"
    public const val PERSONAL_OPENID: String = "PERSONAL_OPENID"
}

/**
 * 分账接收方类型.
 *
 * The documented values; there may be others.
 */
public object CreateOrderReceiverType {
    public const val MERCHANT_ID: String = "MERCHANT_ID"
    public const val PERSONAL_OPENID: String = "PERSONAL_OPENID"
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
    public const val FAILED: String = "FAILED"
}

/**
 * 接收方类型.
 *
 * The documented values; there may be others.
 */
public object DeleteReceiverRequestType {
    public const val MERCHANT_ID: String = "MERCHANT_ID"
    public const val PERSONAL_OPENID: String = "PERSONAL_OPENID"
}

/**
 * 接收方类型.
 *
 * The documented values; there may be others.
 */
public object DeleteReceiverResponseType {
    public const val MERCHANT_ID: String = "MERCHANT_ID"
    public const val PERSONAL_OPENID: String = "PERSONAL_OPENID"
}

/**
 * 异常处理关单原因.
 *
 * The documented values; there may be others.
 */
public object FundsAbnormalClosedReason {
    public const val CLOSED_REASON_TIMEOUT: String = "CLOSED_REASON_TIMEOUT"
    public const val CLOSED_REASON_RESTRICT_TRANSFER: String = "CLOSED_REASON_RESTRICT_TRANSFER"
}

/**
 * 分账失败原因.
 *
 * The documented values; there may be others.
 */
public object GetAfterSalesOrderResponseFailReason {
    public const val ACCOUNT_ABNORMAL: String = "ACCOUNT_ABNORMAL"
    public const val NO_RELATION: String = "NO_RELATION"
    public const val RECEIVER_HIGH_RISK: String = "RECEIVER_HIGH_RISK"
}

/**
 * 分账结果.
 *
 * The documented values; there may be others.
 */
public object GetAfterSalesOrderResponseResult {
    public const val PROCESSING: String = "PROCESSING"
    public const val SUCCESS: String = "SUCCESS"
    public const val FAILED: String = "FAILED"
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
    public const val FAILED: String = "FAILED"
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
}

/**
 * 与分账方的关系类型.
 *
 * The documented values; there may be others.
 */
public object RelationType {
    public const val SUPPLIER: String = "SUPPLIER"
    public const val DISTRIBUTOR: String = "DISTRIBUTOR"
    public const val SERVICE_PROVIDER: String = "SERVICE_PROVIDER"
    public const val PLATFORM: String = "PLATFORM"
    public const val OTHERS: String = "OTHERS"
}

/**
 * 场景.
 *
 * The documented values; there may be others.
 */
public object Scene {
    public const val REFUND_TICKET: String = "REFUND_TICKET"
    public const val CHANGE_TICKET: String = "CHANGE_TICKET"
    public const val RETURN_GOODS: String = "RETURN_GOODS"
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
